package se.serviceprogram.intake;

/** How a file is handed over: the source of rows that name none, whether the caller reads personal data, and the year. */
record Handover(String defaultSource, boolean readsPersonalData, int year) {}
