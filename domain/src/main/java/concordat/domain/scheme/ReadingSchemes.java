package concordat.domain.scheme;

import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Party;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.SeatId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whoever has an appointment reads the partners' schemes of reservation and delegation. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingSchemes {
    private final Schemes schemes;
    private final Committees committees;
    private final CurrentActor actor;

    @Inject
    ReadingSchemes(Schemes schemes, Committees committees, CurrentActor actor) {
        this.schemes = schemes;
        this.committees = committees;
        this.actor = actor;
    }

    /** Every entry that the actor may see, of any time, by organisation and reference. */
    public List<SchemeLine> all() {
        return schemes.visible();
    }

    /** The entries that delegate to that committee, or to its members, on that day. */
    public List<SchemeLine> of(CommitteeId committee, LocalDate day) {
        return schemes.visible().stream()
                .filter(line -> committee.equals(line.power().committee())
                        && line.term().includes(day))
                .toList();
    }

    /** The matters that entries in force name, of the organisations that delegate to that committee: each once, by name. */
    public List<String> matters(CommitteeId of, LocalDate day) {
        Committee committee = committees.get(of);
        return schemes.visible().stream()
                .filter(line -> line.term().includes(day)
                        && !line.power().isOfAnyOther()
                        && committee
                                .party(line.organisation())
                                .filter(Party::delegates)
                                .isPresent())
                .map(line -> line.power().matter())
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)))
                .stream()
                .toList();
    }

    /** The committees, and the seats of individual decision-makers, to which an organisation of the partnership can delegate. */
    public List<Delegate> delegates(PartnershipId partnership, OrganisationId organisation) {
        return committees.all().stream()
                .filter(committee -> committee.partnership().equals(partnership)
                        && committee
                                .party(organisation)
                                .filter(Party::delegates)
                                .isPresent())
                .flatMap(committee -> delegates(committee, organisation))
                .toList();
    }

    private static Stream<Delegate> delegates(Committee committee, OrganisationId organisation) {
        if (committee.form() != LegalForm.INDIVIDUAL_DECISION_MAKERS) {
            return Stream.of(new Delegate(committee.id(), null, committee.name()));
        }
        return committee.seats().stream()
                .filter(seat -> seat.voting() && seat.organisation().equals(organisation))
                .map(seat -> new Delegate(committee.id(), seat.id(), seat.title() + ", in " + committee.name()));
    }

    /** Somebody to whom an organisation can delegate: a committee, or whoever holds a seat. */
    public record Delegate(CommitteeId committee, @Nullable SeatId seat, String words) {}

    /** The organisations whose scheme the actor keeps on record. */
    public Set<OrganisationId> kept() {
        return actor.wholeOrganisationsAs(Role.GOVERNANCE_OFFICER);
    }
}
