/** Who may do what, in one place: roles, rights, the caller, and what of a region every query is limited to. */
@FilterDef(
        name = Visibility.PUBLISHED,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "publishedOnly", type = Boolean.class, resolver = Visibility.PublishedOnly.class))
@FilterDef(
        name = Visibility.HANDED_IN,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "organisation", type = UUID.class, resolver = Visibility.OwnOrganisation.class))
@FilterDef(
        name = Visibility.OWN_SOURCE,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "source", type = String.class, resolver = Visibility.Source.class))
@NullMarked
package se.serviceprogram.access;

import java.util.UUID;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.NullMarked;
