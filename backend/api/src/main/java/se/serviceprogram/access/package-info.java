/** Who may do what, in one place: roles, rights, the caller, and what of a region every query is limited to. */
@FilterDef(
        name = Visibility.PUBLISHED,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "elsewhere", type = Boolean.class, resolver = Visibility.Elsewhere.class))
@FilterDef(
        name = Visibility.HANDED_IN,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "organisation", type = UUID.class, resolver = Visibility.OwnOrganisation.class))
@NullMarked
package se.serviceprogram.access;

import java.util.UUID;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.NullMarked;
