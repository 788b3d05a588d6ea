package se.serviceprogram.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.serviceprogram.web.FrozenContent.Frozen;

/** The board's decision to adopt a programme: which body, when, and the paragraph of its minutes. */
@Entity
@Table(name = "programme_adoption")
public class ProgrammeAdoption extends Adoption {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id", updatable = false)
    private Programme programme;

    @Column(name = "deciding_body")
    private String decidingBody;

    private String paragraph;

    /** For the persistence layer. */
    protected ProgrammeAdoption() {}

    ProgrammeAdoption(Programme programme, ProgrammeAdoptionInput input, Frozen content) {
        super(input.decidedOn(), input.registryNumber(), content);
        this.programme = programme;
        this.decidingBody = input.decidingBody().strip();
        this.paragraph = input.paragraph().strip();
    }

    public Programme programme() {
        return programme;
    }

    public String decidingBody() {
        return decidingBody;
    }

    public String paragraph() {
        return paragraph;
    }
}
