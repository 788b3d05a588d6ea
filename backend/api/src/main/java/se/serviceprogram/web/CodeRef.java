package se.serviceprogram.web;

/** A row of reference data referred to by another: its code and its name in the reader's language. */
public record CodeRef(String code, String name) {}
