package concordat.domain.partner;

import static concordat.domain.partner.PartnerRules.NAMES_DO_NOT_OVERLAP;
import static concordat.domain.partner.PartnerRules.PARTNERSHIP_HAS_TWO_PARTIES;
import static concordat.domain.partner.PartnerRules.PARTY_IS_NAMED_ONCE;

import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A partnership of two or more organisations. It is no legal person: whatever is decided or signed is decided or signed
 * by its parties, and what it is called is a label with dates (domain fact 1).
 */
@Entity
@Table(name = "partnership")
public class Partnership {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PartnershipId id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false, length = 40)
    private String code;

    @Column(nullable = false, length = DatedName.LIMIT)
    private String name;

    @Column(nullable = false, updatable = false)
    private boolean fictional;

    @OneToMany(mappedBy = "partnership", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<PartnershipParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "partnership", cascade = CascadeType.ALL)
    private List<PartnershipLabel> labels = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Partnership() {}

    /**
     * @param code the beginning of every reference, such as LPT-NHFT-UOL
     * @param organisations its parties, in the order in which they name themselves
     * @throws IllegalArgumentException if the code has other characters than capitals, digits and hyphens, or more than 40
     * @throws concordat.domain.shared.RuleBroken if there are fewer than two parties, or one is named twice
     */
    Partnership(
            PartnershipId id,
            String code,
            String name,
            boolean fictional,
            List<OrganisationId> organisations,
            Clock clock) {
        if (!code.matches("[A-Z0-9]+(-[A-Z0-9]+)*") || code.length() > 40) {
            throw new IllegalArgumentException("A partnership's code has capitals, digits and hyphens, at most 40.");
        }
        PARTNERSHIP_HAS_TWO_PARTIES.require(organisations.size() >= 2, organisations.size());
        PARTY_IS_NAMED_ONCE.require(new HashSet<>(organisations).size() == organisations.size());
        this.id = id;
        this.code = code;
        this.name = Text.required("name", name, DatedName.LIMIT);
        this.fictional = fictional;
        for (OrganisationId organisation : organisations) {
            parties.add(new PartnershipParty(Ids.next(clock), this, organisation, parties.size() + 1));
        }
    }

    PartnerEvent entered() {
        return new PartnerEvent.PartnershipEntered(id, code, name, parties(), fictional);
    }

    /** Gives it a label for a time. @throws concordat.domain.shared.RuleBroken if it had another then */
    PartnerEvent label(DatedName label, Clock clock) {
        labels().stream()
                .filter(label::overlaps)
                .findFirst()
                .ifPresent(other -> NAMES_DO_NOT_OVERLAP.require(false, other.name(), label.name()));
        labels.add(new PartnershipLabel(Ids.next(clock), this, label));
        return new PartnerEvent.PartnershipLabelled(id, code, label.name(), label.from(), label.until());
    }

    public PartnershipId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Whether it exists in demonstrations only. */
    public boolean isFictional() {
        return fictional;
    }

    /** Its parties, in the order in which they name themselves. */
    public List<OrganisationId> parties() {
        return parties.stream().map(PartnershipParty::organisation).toList();
    }

    public List<DatedName> labels() {
        return labels.stream().map(PartnershipLabel::dated).toList();
    }
}
