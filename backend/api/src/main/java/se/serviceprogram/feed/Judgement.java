package se.serviceprogram.feed;

/**
 * Columns in which a room keeps an officer's judgement. Those who are not told it whole see in histories that it was
 * made, and neither the officer's own words nor who made it or why.
 */
public interface Judgement {

    /** Whether the caller of this request is told all of it. */
    boolean isToldWhole();

    /** Whether a change of the column is a change of the judgement. */
    boolean isOf(String table, String column);

    /** Whether rows of the table hold such a judgement at all: what a change was that is disposed of, nobody can tell. */
    boolean isKeptIn(String table);

    /** Whether the column itself is left out to those outside. */
    boolean isOfficersOwn(String table, String column);
}
