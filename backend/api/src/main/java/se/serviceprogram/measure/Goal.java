package se.serviceprogram.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A measurable goal (uppföljningsbart mål) of a measure; its id stays while it is kept, so that outcomes can refer to it. */
@Entity
@Table(name = "goal")
public class Goal {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @TenantId
    @Column(name = "region_code", updatable = false)
    private String regionCode;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "measure_id", updatable = false)
    private Measure measure;

    @SuppressWarnings("UnusedVariable") // the order of the goals is made in SQL
    private int position;

    private String level;

    private String text;

    private @Nullable String unit;

    @Column(name = "target_value")
    private @Nullable BigDecimal targetValue;

    @Column(name = "baseline_value")
    private @Nullable BigDecimal baselineValue;

    @Column(name = "baseline_year")
    private @Nullable Integer baselineYear;

    private @Nullable String direction;

    @Column(name = "target_date")
    private @Nullable LocalDate targetDate;

    /** For the persistence layer. */
    protected Goal() {}

    @SuppressWarnings("NullAway.Init") // change() says the rest; the id comes with the first write
    Goal(Measure measure) {
        this.measure = measure;
    }

    void change(int newPosition, GoalInput input) {
        position = newPosition;
        level = input.level();
        text = input.text().strip();
        unit = input.unit();
        targetValue = input.targetValue();
        baselineValue = input.baselineValue();
        baselineYear = input.baselineYear();
        direction = input.direction();
        targetDate = input.targetDate();
    }

    public UUID id() {
        return id;
    }

    public Measure measure() {
        return measure;
    }

    public String level() {
        return level;
    }

    public String text() {
        return text;
    }

    public @Nullable String unit() {
        return unit;
    }

    public @Nullable BigDecimal targetValue() {
        return targetValue;
    }

    public @Nullable BigDecimal baselineValue() {
        return baselineValue;
    }

    public @Nullable Integer baselineYear() {
        return baselineYear;
    }

    public @Nullable String direction() {
        return direction;
    }

    public @Nullable LocalDate targetDate() {
        return targetDate;
    }
}
