package se.serviceprogram.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.OwnedByRegion;
import se.serviceprogram.access.Published;
import se.serviceprogram.access.Visibility;

/** A prioritised area (prioriterat område): one of the few headings that measures and the follow-up stand under. */
@Entity
@Table(name = "priority_area")
@Filter(
        name = Visibility.PUBLISHED,
        deduceAliasInjectionPoints = false,
        condition =
                "(:publishedOnly = false or exists (select 1 from programme g where g.id = {alias}.programme_id and "
                        + Published.PROGRAMME + "))")
public class PriorityArea extends OwnedByRegion {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id", updatable = false)
    private Programme programme;

    private int number;

    private String title;

    @Column(name = "short_title")
    private String shortTitle;

    private @Nullable String description;

    /** For the persistence layer. */
    protected PriorityArea() {}

    @SuppressWarnings("NullAway.Init") // change() says everything
    PriorityArea(Programme programme, PriorityAreaInput input) {
        this.programme = programme;
        change(input);
    }

    void change(PriorityAreaInput input) {
        number = input.number();
        title = input.title().strip();
        shortTitle = input.shortTitle().strip();
        description = input.description();
    }

    public Programme programme() {
        return programme;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String shortTitle() {
        return shortTitle;
    }

    public @Nullable String description() {
        return description;
    }
}
