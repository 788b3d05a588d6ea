package se.serviceprogram.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A row of a list with the link to itself (HYP.05): on the wire the row's own fields and {@code _links} beside them. */
public record Row<T>(
        @JsonUnwrapped T row, @JsonProperty("_links") List<Link> links) {}
