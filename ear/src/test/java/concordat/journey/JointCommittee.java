package concordat.journey;

import concordat.domain.committee.Approval;
import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.ConstitutingCommittees.PartyOfCommittee;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.VotingTerms;
import concordat.domain.partner.DatedName;
import concordat.domain.partner.OrganisationCode;
import concordat.domain.partner.OrganisationCode.Scheme;
import concordat.domain.partner.OrganisationKind;
import concordat.domain.partner.RegisteringPartners;
import concordat.domain.people.AppointingPeople;
import concordat.domain.people.AppointingTheFirstAdministrator;
import concordat.domain.people.Identity;
import concordat.domain.people.NewAppointment;
import concordat.domain.people.SigningIn;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.console.Console;
import concordat.stack.DemoAccount;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A joint committee of two trusts, held by demonstration accounts: three members of one, two of the other, at least two
 * of each for a quorum. Beside it an advisory group of the first trust, which has to do with nobody of the committee.
 */
final class JointCommittee {
    static final String ADMINISTRATOR = "rafael.costa";
    static final String OFFICER = "amara.okafor";
    static final String CHAIR = "delia.marsh";
    static final String CONFLICTED = "edmund.price";
    static final String LATECOMER = "farah.siddiqui";
    static final String VICE_CHAIR = "gareth.lowe";
    static final String MEMBER = "hana.kovacs";
    static final String READER_OF_ANOTHER = "liam.osei";
    static final String WITHOUT_APPOINTMENT = "sophie.tran";
    static final String NAME = "Journey Joint Committee";

    private static final Actor OPERATOR = new Actor.Operator("Setting up a journey");
    private static final LocalDate SINCE = LocalDate.of(2024, 4, 1);

    private final Console console;
    private final String issuer;
    private final OrganisationId first;
    private final OrganisationId second;
    private final CommitteeId id;

    /** Sets it up. The application's database must know nobody yet. */
    JointCommittee(Console console, String issuer) {
        this.console = console;
        this.issuer = issuer;
        first = organisation("JX1", "NHFT", "Journey Healthcare NHS Foundation Trust", OrganisationKind.NHS_FT);
        second = organisation("JX2", "LPT", "Journey Partnership NHS Trust", OrganisationKind.NHS_TRUST);
        PartnershipId partnership = console.as(
                OPERATOR,
                RegisteringPartners.class,
                partners -> partners.partner("JOURNEY", "Journey partnership", true, List.of(first, second)));
        console.as(
                OPERATOR,
                AppointingTheFirstAdministrator.class,
                people -> people.appoint(identity(ADMINISTRATOR), name(ADMINISTRATOR), "JX1", true));
        appoint(NewAppointment.of(person(OFFICER, first), Role.GOVERNANCE_OFFICER, first, Term.from(SINCE)));
        id = constitute(partnership, NAME, "JJC", LegalForm.JOINT_COMMITTEE, List.of(first, second));
        seat(CHAIR, first, SeatClass.NON_EXECUTIVE, Office.CHAIR);
        seat(CONFLICTED, first, SeatClass.EXECUTIVE, Office.MEMBER);
        seat(LATECOMER, first, SeatClass.EXECUTIVE, Office.MEMBER);
        seat(VICE_CHAIR, second, SeatClass.NON_EXECUTIVE, Office.VICE_CHAIR);
        seat(MEMBER, second, SeatClass.EXECUTIVE, Office.MEMBER);
        adoptTerms();
        CommitteeId other =
                constitute(partnership, "Journey Advisory Group", "JAG", LegalForm.ADVISORY, List.of(first));
        appoint(NewAppointment.to(other, person(READER_OF_ANOTHER, second), Role.ATTENDEE, first, Term.from(SINCE)));
    }

    private OrganisationId organisation(String code, String shortName, String name, OrganisationKind kind) {
        return console.as(
                OPERATOR,
                RegisteringPartners.class,
                partners -> partners.enter(
                        kind, new OrganisationCode(Scheme.ODS, code), shortName, DatedName.undated(name)));
    }

    private CommitteeId constitute(
            PartnershipId partnership, String name, String code, LegalForm form, List<OrganisationId> parties) {
        return console.as(
                OPERATOR,
                ConstitutingCommittees.class,
                committees -> committees.constitute(
                        partnership,
                        name,
                        code,
                        form,
                        false,
                        parties.stream()
                                .map(party -> new PartyOfCommittee(party, "Board of Directors", true, false))
                                .toList()));
    }

    private void adoptTerms() {
        as(
                OFFICER,
                ConstitutingCommittees.class,
                committees -> committees.adopt(
                        id,
                        Term.from(SINCE),
                        Provisions.standard(Minimum.inTotal(4), Minimum.of(first, 2), Minimum.of(second, 2))
                                .voting(VotingTerms.standard().withCastingVote()),
                        List.of(
                                new Approval(first, "Board of Directors", SINCE),
                                new Approval(second, "Board of Directors", SINCE))));
    }

    private void seat(String account, OrganisationId organisation, SeatClass seatClass, Office office) {
        SeatId seat = as(
                OFFICER,
                ConstitutingCommittees.class,
                committees -> committees.establish(
                        id,
                        NewSeat.voting(organisation, title(office, seatClass), seatClass, Term.from(SINCE))
                                .as(office)));
        Role role = office == Office.CHAIR ? Role.COMMITTEE_CHAIR : Role.VOTING_MEMBER;
        appoint(NewAppointment.holding(seat, id, person(account, organisation), role, organisation, Term.from(SINCE)));
    }

    private static String title(Office office, SeatClass seatClass) {
        return switch (office) {
            case CHAIR -> "Chair";
            case VICE_CHAIR -> "Vice-chair";
            default -> seatClass == SeatClass.EXECUTIVE ? "Executive director" : "Non-executive director";
        };
    }

    private PersonId person(String account, OrganisationId home) {
        PersonId person = as(
                ADMINISTRATOR, AppointingPeople.class, people -> people.enter(name(account), "Fictional", home, true));
        as(ADMINISTRATOR, AppointingPeople.class, people -> people.tie(person, identity(account)));
        return person;
    }

    private void appoint(NewAppointment wanted) {
        as(ADMINISTRATOR, AppointingPeople.class, people -> people.appoint(wanted));
    }

    private <U, T> T as(String account, Class<U> useCase, Function<U, T> act) {
        Identity identity = identity(account);
        Actor.Person unknown = new Actor.Person(identity.issuer(), identity.subject(), null, name(account), List.of());
        Actor known = console.as(
                unknown,
                SigningIn.class,
                signIn -> signIn.identify(identity.issuer(), identity.subject(), name(account)));
        return console.as(known, useCase, act);
    }

    private Identity identity(String account) {
        return new Identity(issuer, DemoAccount.of(account).subject());
    }

    static String name(String account) {
        return DemoAccount.of(account).name();
    }
}
