package se.serviceprogram.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answer to a POST that made something: 201 with its address and itself (ARP.03). */
public final class Created {

    private Created() {}

    public static Response at(String href, Object body) {
        return Response.created(URI.create(href)).entity(body).build();
    }
}
