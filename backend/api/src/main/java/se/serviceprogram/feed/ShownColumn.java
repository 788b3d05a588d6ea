package se.serviceprogram.feed;

/** How a room shows a column of its own in histories, such as a number that is masked; the rest is shown as stored. */
public interface ShownColumn {

    String table();

    String column();

    Object shown(Object stored);
}
