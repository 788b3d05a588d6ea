package se.serviceprogram.support;

import java.sql.SQLException;
import se.serviceprogram.access.Caller;
import se.serviceprogram.support.SupportYear.SupportFigure;
import se.serviceprogram.testing.PlainDatabase;

/** Figures counted by their own SQL in a database of their own, without a running API. */
final class PlainFigures {

    private PlainFigures() {}

    /** Of a database without decisions yet. */
    static SupportFigures of(Caller caller) throws SQLException {
        var figures = new SupportFigures();
        figures.database = PlainDatabase.emptied();
        figures.caller = caller;
        figures.codes =
                SupportFormNamed.codes("home-delivery", "service-grant", "investment-support", "operating-support");
        return figures;
    }

    static SupportFigure form(String code, SupportYear year) {
        return year.forms().stream()
                .filter(figure -> figure.form().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
