package concordat.domain.conflict;

import static concordat.domain.conflict.ConflictRule.STANDING_DECLARATION_IS_ENDED_ONCE;

import concordat.domain.committee.OrganisationFacts;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A member of a committee holds a post in another partner, on record once for all items of that committee (COI-12). It
 * is confirmed in each meeting, ended when the post is, and never changed or deleted.
 */
@Entity
@Table(name = "standing_declaration")
public class StandingDeclaration {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StandingDeclarationId id;

    @Version
    private long version;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private CommitteeId committee;

    @Embedded
    private PersonOnRecord person;

    @Embedded
    private Post post;

    @Column(name = "post_at_name", nullable = false, updatable = false, length = 200)
    private String postAtName;

    @Embedded
    private Term term;

    @SuppressWarnings("NullAway.Init")
    protected StandingDeclaration() {}

    StandingDeclaration(
            PartnershipId partnership,
            CommitteeId committee,
            UUID audience,
            PersonOnRecord person,
            Post post,
            OrganisationFacts at,
            LocalDate from,
            Clock clock) {
        id = StandingDeclarationId.next(clock);
        this.partnership = partnership;
        this.committee = committee;
        this.audience = audience;
        this.person = person;
        this.post = post;
        postAtName = at.shortName();
        term = Term.from(from);
    }

    ConflictEvent declared() {
        return new ConflictEvent.PostDeclared(id, partnership, committee, person, post, postAtName, term);
    }

    /** Ends it. @throws IllegalArgumentException if that would be before it held for a day */
    ConflictEvent end(LocalDate firstDayWithout) {
        STANDING_DECLARATION_IS_ENDED_ONCE.require(term.until() == null, person.name(), String.valueOf(term.until()));
        term = term.endedOn(firstDayWithout);
        return new ConflictEvent.PostEnded(id, partnership, committee, person, postAtName, firstDayWithout);
    }

    /** Ends it with that day, which at the earliest is its first one. */
    ConflictEvent endWith(LocalDate day) {
        return end((day.isAfter(term.from()) ? day : term.from()).plusDays(1));
    }

    /** It as pages read it. */
    public StandingLine line() {
        return new StandingLine(id, committee, person, post, postAtName, term);
    }
}
