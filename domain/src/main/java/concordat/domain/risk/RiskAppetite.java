package concordat.domain.risk;

import static concordat.domain.risk.PrincipalRiskRule.APPETITES_FOLLOW_ONE_ANOTHER;
import static concordat.domain.risk.PrincipalRiskRule.CEILING_IS_A_POSSIBLE_SCORE;

import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** The highest score that a partner aims to bear for risks of a category, from a day until the next ceiling holds (RK-3). */
@Entity
@Table(name = "risk_appetite")
public class RiskAppetite {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RiskCategory category;

    @Column(nullable = false, updatable = false)
    private int ceiling;

    @Embedded
    private Term term;

    @Column(name = "set_by", nullable = false, updatable = false)
    private String setBy;

    @SuppressWarnings("NullAway.Init")
    protected RiskAppetite() {}

    /** @throws concordat.domain.shared.RuleBroken if no risk can have that score */
    RiskAppetite(
            OrganisationId organisation,
            RiskCategory category,
            int ceiling,
            LocalDate from,
            String setBy,
            Clock clock) {
        CEILING_IS_A_POSSIBLE_SCORE.require(RiskScore.isPossible(ceiling), ceiling);
        id = Ids.next(clock);
        this.organisation = organisation;
        this.category = category;
        this.ceiling = ceiling;
        term = Term.from(from);
        this.setBy = Text.required("name", setBy, Text.LINE);
    }

    /** Ends it on the day from which the next one holds. */
    void endsOn(LocalDate next) {
        APPETITES_FOLLOW_ONE_ANOTHER.require(next.isAfter(term.from()), DAY.format(term.from()));
        term = new Term(term.from(), next);
    }

    AppetiteEvent.AppetiteSet set() {
        return new AppetiteEvent.AppetiteSet(id, organisation, category, ceiling, term.from());
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public RiskCategory category() {
        return category;
    }

    /** 1 to 25. */
    public int ceiling() {
        return ceiling;
    }

    public Term term() {
        return term;
    }

    /** Who put it on record. */
    public String setBy() {
        return setBy;
    }
}
