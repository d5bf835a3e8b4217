package concordat.persistence.demonstration;

import concordat.domain.committee.Approval;
import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.ConstitutingCommittees.PartyOfCommittee;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.conflict.DeclaringPosts;
import concordat.domain.conflict.Post;
import concordat.domain.people.NewAppointment;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** A committee of the demonstration with its officer, its chair and who sits in which seat. */
final class Body {
    private final Company company;
    private final String officer;
    private final LocalDate since;
    private final List<PartyOfCommittee> parties = new ArrayList<>();
    private final List<Sitting> sittings = new ArrayList<>();
    private final CommitteeId id;
    private final boolean meetsInPublic;

    /** Somebody in a seat. */
    record Sitting(SeatId seat, String name, Office office) {}

    Body(
            Company company,
            PartnershipId partnership,
            String officer,
            LocalDate since,
            String name,
            String code,
            LegalForm form,
            boolean meetsInPublic,
            String... organisations) {
        this.company = company;
        this.officer = officer;
        this.since = since;
        this.meetsInPublic = meetsInPublic;
        for (String organisation : organisations) {
            parties.add(new PartyOfCommittee(
                    company.organisation(organisation), parent(organisation), form.bindsParties(), false));
        }
        id = company.as(
                officer,
                ConstitutingCommittees.class,
                committees -> committees.constitute(partnership, name, code, form, meetsInPublic, parties));
    }

    /** The board or council of an organisation. */
    static String parent(String organisation) {
        return switch (organisation) {
            case "LPT" -> "Trust Board";
            case "NHFT" -> "Board of Directors";
            default -> "University Council";
        };
    }

    /** Establishes a seat and gives it to these people: more than one for a shared post only. */
    void seat(NewSeat seat, String... names) {
        SeatId established =
                company.as(officer, ConstitutingCommittees.class, committees -> committees.establish(id, seat));
        for (String name : names) {
            Role role = seat.office() == Office.CHAIR
                    ? Role.COMMITTEE_CHAIR
                    : seat.voting() ? Role.VOTING_MEMBER : Role.ATTENDEE;
            company.appoint(NewAppointment.holding(
                    established, id, company.person(name), role, seat.organisation(), Term.from(since)));
            sittings.add(new Sitting(established, name, seat.office()));
        }
    }

    /** A member puts a post in another partner on record, which they have held since the committee began. */
    void declare(String member, Post post) {
        company.does(
                member,
                DeclaringPosts.class,
                posts -> posts.declare("post of " + member, id, company.person(member), post, since));
    }

    /** Puts its terms of reference into force, to be reviewed in two years. */
    void adopt(Provisions provisions) {
        adopt(provisions, since.plusYears(2));
    }

    /** Puts its terms of reference into force, to be reviewed by that day. */
    void adopt(Provisions provisions, LocalDate reviewOn) {
        List<Approval> approvals = parties.stream()
                .map(party -> new Approval(party.organisation(), party.parentBody(), since))
                .toList();
        company.does(
                officer,
                ConstitutingCommittees.class,
                committees -> committees.adopt(id, Term.from(since), reviewOn, provisions, approvals));
    }

    CommitteeId id() {
        return id;
    }

    String officer() {
        return officer;
    }

    boolean meetsInPublic() {
        return meetsInPublic;
    }

    /** Everybody who sits on it, once, in the order of the seats. */
    List<String> members() {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        sittings.forEach(sitting -> names.add(sitting.name()));
        return List.copyOf(names);
    }

    /** The seat in which somebody votes: the last of theirs, which is the one named for a joint post. */
    SeatId seatOf(String name) {
        return sittings.stream()
                .filter(sitting -> sitting.name().equals(name))
                .reduce((first, second) -> second)
                .orElseThrow()
                .seat();
    }

    /** Who presides when everybody is there. */
    String chair() {
        return sittings.stream()
                .filter(sitting -> sitting.office() == Office.CHAIR)
                .findFirst()
                .orElseThrow()
                .name();
    }
}
