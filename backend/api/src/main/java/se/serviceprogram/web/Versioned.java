package se.serviceprogram.web;

/** A representation with a version, which its entity tag begins with ({@link EntityTags}). */
public interface Versioned {

    int version();
}
