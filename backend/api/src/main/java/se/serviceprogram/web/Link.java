package se.serviceprogram.web;

/** A link description object of the REST API profile (HYP.11–17): relation, absolute address and method. */
public record Link(String rel, String href, String method) {}
