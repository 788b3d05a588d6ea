package se.serviceprogram.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import se.serviceprogram.programme.PriorityArea;

/** What a follow-up says about a prioritised area of its programme; both belong to the same region. */
@Embeddable
class AreaText {

    @Column(name = "region_code")
    private String regionCode;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "priority_area_id")
    private PriorityArea area;

    private String text;

    /** For the persistence layer. */
    protected AreaText() {}

    AreaText(PriorityArea area, String text) {
        this.area = area;
        this.regionCode = area.regionCode();
        this.text = text;
    }

    PriorityArea area() {
        return area;
    }

    String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AreaText that && area.equals(that.area) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(area.id(), text);
    }
}
