package concordat.domain.agreement.particulars;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Agreements;
import concordat.domain.agreement.Authority;
import concordat.domain.agreement.Party;
import concordat.domain.agreement.particulars.ParticularsDetails.YearLine;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reading what only some agreements have: anybody with an appointment does, of the agreements that they may see. */
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
public class ReadingParticulars {
    private final Agreements agreements;
    private final Particulars particulars;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingParticulars(Agreements agreements, Particulars particulars, CurrentActor actor, Clock clock) {
        this.agreements = agreements;
        this.particulars = particulars;
        this.actor = actor;
        this.clock = clock;
    }

    /** All of that agreement. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    public ParticularsDetails of(AgreementId id) {
        Agreement agreement = agreements.get(id);
        Optional<DataSharing> sharing = particulars.dataSharing(id);
        Optional<Study> study = particulars.study(id);
        Optional<Procurement> procurement = particulars.procurement(id);
        List<YearLine> years = particulars.tariffYears(id).stream()
                .map(year -> new YearLine(year.id(), year.version(), year.details()))
                .toList();
        return new ParticularsDetails(
                id,
                agreement.type(),
                sharing.map(DataSharing::details).orElse(null),
                sharing.map(each -> each.version() + 1).orElse(0L),
                particulars.hasDataSharingGap(id, today()),
                study.map(Study::details).orElse(null),
                study.map(each -> each.version() + 1).orElse(0L),
                study.map(each -> name(agreement, each.details().sponsor())).orElse(""),
                study.map(each -> name(agreement, each.details().site())).orElse(""),
                years,
                years.stream().map(year -> year.details().amount()).reduce(BigDecimal.ZERO, BigDecimal::add),
                procurement.map(Procurement::details).orElse(null),
                procurement.map(each -> each.version() + 1).orElse(0L));
    }

    private static String name(Agreement agreement, OrganisationId party) {
        return agreement.party(party).map(Party::nameAsSigned).orElse("");
    }

    /** Whether the actor keeps that agreement on record. */
    public boolean keeps(AgreementId id) {
        return Authority.over(agreements.get(id), actor, today()).isPresent();
    }

    /** Today's data sharing gaps of the agreements of those organisations for which the actor is a governance officer. */
    public List<Particulars.DataSharingGap> ownGaps() {
        return particulars.gapsOf(actor.organisationsAs(Role.GOVERNANCE_OFFICER), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
