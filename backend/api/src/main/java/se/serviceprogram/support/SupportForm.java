package se.serviceprogram.support;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A form of support (stödform) by its code, with the names it goes by; only migrations change it. */
@Entity
@Immutable
@Table(name = "support_form")
public class SupportForm {

    @Id
    private String code;

    @Column(name = "name_sv")
    private String swedishName;

    @Column(name = "name_en")
    private String englishName;

    @Column(name = "short_name_sv")
    private String swedishShortName;

    @Column(name = "short_name_en")
    private String englishShortName;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "sort_order")
    private int sortOrder;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "support_form_alias", joinColumns = @JoinColumn(name = "support_form_code"))
    @Column(name = "alias")
    @OrderBy
    private List<String> aliases;

    /** For the persistence layer. */
    protected SupportForm() {}

    public String code() {
        return code;
    }

    public String name(boolean inSwedish) {
        return inSwedish ? swedishName : englishName;
    }

    /** The word that the board memo uses for the form. */
    public String shortName(boolean inSwedish) {
        return inSwedish ? swedishShortName : englishShortName;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public @Nullable LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    /** Names under which other systems know the form, in lower case. */
    public List<String> aliases() {
        return aliases;
    }
}
