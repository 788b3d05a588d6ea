package se.serviceprogram.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.access.Caller;
import se.serviceprogram.access.PlainCaller;
import se.serviceprogram.activity.ActivityFigures.Count;
import se.serviceprogram.activity.ActivityFigures.InMunicipality;
import se.serviceprogram.testing.PlainDatabase;
import se.serviceprogram.web.CodeRef;

class ActivityFiguresTest {

    private final Caller caller = PlainCaller.person("reader");
    private final ActivityFigures figures = new ActivityFigures();

    @BeforeEach
    void activities() throws SQLException {
        figures.database = PlainDatabase.emptied();
        figures.caller = caller;
        PlainDatabase.execute("""
            insert into service_point (region_code, name, kind, municipality_code)
            values ('23', 'Messlingen', 'grocery-store', '2361'), ('23', 'Hammarstrand', 'sot-point', '2303')
            """);
        PlainDatabase.execute("""
            insert into activity (region_code, kind, mode, held_on, title, municipality_code, service_point_id)
            select '23', kind, mode, held_on::date, 'Aktivitet', municipality, (select id from service_point where name = place)
            from (values
                ('company-visit', 'physical', '2023-01-01', '2361', null),
                ('company-visit', 'physical', '2023-12-31', '2361', null),
                ('company-visit', 'physical', '2023-06-01', '2303', null),
                ('company-visit', 'digital', '2023-06-01', '2303', null),
                ('company-visit', 'physical', '2022-12-31', '2361', null),
                ('company-visit', 'physical', '2024-01-01', '2361', null),
                ('service-point-inauguration', null, '2023-06-01', '2361', 'Messlingen'),
                ('service-point-inauguration', null, '2024-06-01', '2303', 'Hammarstrand'),
                ('dialogue', 'physical', '2023-06-01', '2361', null))
                as a (kind, mode, held_on, municipality, place)
            """);
    }

    @Test
    void physicalVisitsOfTheYearAreCountedInAllAndInEachMunicipality() {
        assertThat(figures.ofYear(2023).physicalVisits().number()).isEqualTo(3);
        assertThat(figures.ofYear(2023).physicalVisits().municipalities())
                .containsExactly(
                        new InMunicipality(new CodeRef("2361", "Härjedalen"), 2),
                        new InMunicipality(new CodeRef("2303", "Ragunda"), 1));
    }

    @Test
    void inauguratedServicePointsAreCountedInAllAndInEachMunicipality() {
        assertThat(figures.ofYear(2023).servicePointsOpened().number()).isEqualTo(1);
        assertThat(figures.ofYear(2023).servicePointsOpened().municipalities())
                .containsExactly(new InMunicipality(new CodeRef("2361", "Härjedalen"), 1));
        assertThat(figures.ofYear(2024).servicePointsOpened().municipalities())
                .containsExactly(new InMunicipality(new CodeRef("2303", "Ragunda"), 1));
    }

    @Test
    void aYearOrRegionWithoutActivitiesHasNone() {
        assertThat(figures.ofYear(2021).physicalVisits()).isEqualTo(Count.NONE);
        assertThat(figures.ofYear(2021).servicePointsOpened()).isEqualTo(Count.NONE);

        figures.caller = PlainCaller.reading("22", caller);
        assertThat(figures.ofYear(2023).physicalVisits()).isEqualTo(Count.NONE);
    }
}
