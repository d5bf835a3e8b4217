package concordat.persistence.demonstration;

import concordat.domain.committee.BetweenMeetings;
import concordat.domain.committee.JointPostCounting;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.VotingTerms;
import concordat.domain.conflict.Post;
import concordat.domain.people.NewAppointment;
import concordat.domain.scheme.KeepingSchemes;
import concordat.domain.scheme.KeepingSignatories;
import concordat.domain.scheme.NewSchemeEntry;
import concordat.domain.scheme.NewSignatory;
import concordat.domain.scheme.Power;
import concordat.domain.scheme.SignatoryId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How it began: the people of the three organisations, what they are appointed to, and the four committees. */
final class Founding {
    /** Name, job title and organisation of everybody; all of them are fictional. */
    private static final String[][] PEOPLE = {
        {"Amara Okafor", "Trust secretary", "NHFT"},
        {"Bronwen Hughes", "Head of corporate governance", "LPT"},
        {"Callum Frost", "Partnerships governance officer", "UoL"},
        {"Delia Marsh", "Non-executive director", "NHFT"},
        {"Edmund Price", "Director of finance", "NHFT"},
        {"Farah Siddiqui", "Medical director", "NHFT"},
        {"Gareth Lowe", "Non-executive director", "LPT"},
        {"Hana Kovacs", "Director of strategy", "LPT"},
        {"Ines Duarte", "Professor of medical education", "UoL"},
        {"Jonah Whitfield", "Dean of research", "UoL"},
        {"Kavita Rao", "Joint director of research and innovation", "NHFT"},
        {"Liam Osei", "Placements manager", "UoL"},
        {"Margot Ellis", "Deputy chief executive", "NHFT"},
        {"Nikhil Bose", "Managing director", "LPT"},
        {"Orla Quinn", "Pro vice-chancellor", "UoL"},
        {"Petra Lindqvist", "Internal auditor", "LPT"},
        {"Rafael Costa", "Systems administrator", "NHFT"},
        {"Tobias Renshaw", "Director of estates", "NHFT"},
        {"Leonora Pike", "Director of medical education", "NHFT"},
        {"Yusuf Adeyemi", "Chief operating officer", "NHFT"},
        {"Greta Holloway", "Head of practice education", "NHFT"},
        {"Caspian Moore", "Research delivery manager", "NHFT"},
        {"Nadia Ferreira", "Head of contracts", "NHFT"},
        {"Oswald Tennant", "Non-executive director", "NHFT"},
        {"Beatrix Lund", "Head of people development", "NHFT"},
        {"Rosalind Achebe", "Chief people officer", "LPT"},
        {"Matthias Crane", "Consultant psychiatrist", "LPT"},
        {"Priyanka Dell", "Joint director of nursing (job share)", "LPT"},
        {"Winifred Storey", "Joint director of nursing (job share)", "LPT"},
        {"Aled Pritchard", "Director of medical education", "LPT"},
        {"Zainab Morrow", "Head of capital projects", "LPT"},
        {"Fergus Lyle", "Director of estates and facilities", "LPT"},
        {"Constance Obi", "Non-executive director", "LPT"},
        {"Prudence Achterberg", "Head of college", "UoL"},
        {"Ivo Santangelo", "Senior lecturer in psychiatry", "UoL"},
        {"Meredith Kwan", "Head of clinical skills", "UoL"},
        {"Lucian Barrow", "Research contracts manager", "UoL"},
        {"Thandiwe Nkosi", "Professor of nursing", "UoL"},
        {"Cornelius Vane", "Director of estates", "UoL"},
        {"Helena Strand", "Head of knowledge exchange", "UoL"},
        {"Jasper Oyelaran", "Lecturer in health sciences", "UoL"},
        {"Ottilie Brandt", "Trials unit manager", "UoL"},
        {"Ingrid Solberg", "Deputy company secretary", "NHFT"},
        {"Tobias Wren", "Head of partnerships", "LPT"},
        {"Quentin Harrow", "Internal auditor", "NHFT"},
        {"Beatrix Nolan", "Internal auditor", "UoL"},
        {"Sunita Bhatt", "Identity and access manager", "LPT"},
        {"Emil Vance", "Identity and access manager", "UoL"},
    };

    private static final Map<String, String> OFFICERS =
            Map.of("NHFT", "Amara Okafor", "LPT", "Bronwen Hughes", "UoL", "Callum Frost");

    private final Company company;
    private final PartnershipId partnership;
    private final LocalDate start;

    Founding(Company company, PartnershipId partnership, LocalDate start) {
        this.company = company;
        this.partnership = partnership;
        this.start = start;
    }

    /** Enters everybody, and appoints those who act for a whole organisation. */
    void people() {
        company.found();
        for (String[] person : PEOPLE) {
            company.enter(person[0], person[1], person[2]);
        }
        company.appoint("Rafael Costa", Role.ADMINISTRATOR, "NHFT", start);
        company.appoint("Sunita Bhatt", Role.ADMINISTRATOR, "LPT", start);
        company.appoint("Emil Vance", Role.ADMINISTRATOR, "UoL", start);
        company.appoint("Amara Okafor", Role.GOVERNANCE_OFFICER, "NHFT", start);
        company.appoint("Bronwen Hughes", Role.GOVERNANCE_OFFICER, "LPT", start);
        company.appoint("Callum Frost", Role.GOVERNANCE_OFFICER, "UoL", start);
        company.appoint("Margot Ellis", Role.EXECUTIVE, "NHFT", start);
        company.appoint("Nikhil Bose", Role.EXECUTIVE, "LPT", start);
        company.appoint("Orla Quinn", Role.EXECUTIVE, "UoL", start);
        company.appoint("Caspian Moore", Role.PAPER_AUTHOR, "NHFT", start);
        company.appoint("Helena Strand", Role.PAPER_AUTHOR, "UoL", start);
        company.appoint("Zainab Morrow", Role.PAPER_AUTHOR, "LPT", start);
        company.appoint("Petra Lindqvist", Role.AUDITOR, "LPT", start);
        company.appoint("Quentin Harrow", Role.AUDITOR, "NHFT", start);
        company.appoint("Beatrix Nolan", Role.AUDITOR, "UoL", start);
    }

    /** Constitutes the four committees. */
    Committees committees() {
        return new Committees(joint(), inCommon(), advisory(), single());
    }

    private Body joint() {
        Body body = body(
                "Amara Okafor",
                "Joint Partnership Committee",
                "LPT-NHFT-JPC",
                LegalForm.JOINT_COMMITTEE,
                true,
                "NHFT",
                "LPT");
        body.seat(seat("NHFT", "Chair", SeatClass.NON_EXECUTIVE).as(Office.CHAIR), "Delia Marsh");
        body.seat(seat("LPT", "Vice-chair", SeatClass.NON_EXECUTIVE).as(Office.VICE_CHAIR), "Gareth Lowe");
        body.seat(seat("NHFT", "Director of finance", SeatClass.EXECUTIVE), "Edmund Price");
        body.seat(seat("NHFT", "Medical director", SeatClass.CLINICAL), "Farah Siddiqui");
        body.seat(seat("NHFT", "Joint director of research and innovation, for NHFT", SeatClass.OTHER), "Kavita Rao");
        body.seat(seat("LPT", "Director of strategy", SeatClass.EXECUTIVE), "Hana Kovacs");
        body.seat(
                seat("LPT", "Director of nursing (shared post)", SeatClass.CLINICAL)
                        .shared(),
                "Priyanka Dell",
                "Winifred Storey");
        body.seat(
                seat("LPT", "Joint director of research and innovation, for LPT", SeatClass.OTHER)
                        .named(),
                "Kavita Rao");
        body.adopt(Provisions.standard(
                        Minimum.inTotal(4),
                        Minimum.of(company.organisation("NHFT"), 2),
                        Minimum.of(company.organisation("LPT"), 2))
                .voting(VotingTerms.standard().withCastingVote().counting(JointPostCounting.ONCE_AND_FOR_EACH_ORG))
                .between(new BetweenMeetings(true, 1, true, true, true, true, "Exit from the partnership")));
        attendee(body, "Ingrid Solberg", "NHFT");
        attendee(body, "Tobias Wren", "LPT");
        return body;
    }

    private Body inCommon() {
        Body body = body(
                "Bronwen Hughes",
                "Research and Innovation Committees in Common",
                "LPT-NHFT-RIC",
                LegalForm.COMMITTEES_IN_COMMON,
                false,
                "LPT",
                "NHFT");
        body.seat(seat("LPT", "Chair for LPT", SeatClass.NON_EXECUTIVE).as(Office.CHAIR), "Gareth Lowe");
        body.seat(seat("NHFT", "Chair for NHFT", SeatClass.NON_EXECUTIVE).as(Office.CHAIR), "Delia Marsh");
        body.seat(seat("LPT", "Chief people officer", SeatClass.EXECUTIVE), "Rosalind Achebe");
        body.seat(seat("LPT", "Clinical lead for research", SeatClass.CLINICAL), "Matthias Crane");
        body.seat(seat("NHFT", "Medical director", SeatClass.CLINICAL), "Farah Siddiqui");
        body.seat(seat("NHFT", "Chief operating officer", SeatClass.EXECUTIVE), "Yusuf Adeyemi");
        body.adopt(Provisions.standard(Minimum.inTotal(2)));
        body.declare("Matthias Crane", new Post(company.organisation("UoL"), "Honorary senior lecturer", false));
        body.declare("Farah Siddiqui", new Post(company.organisation("UoL"), "Clinical professor", true));
        return body;
    }

    private Body advisory() {
        Body body = body(
                "Callum Frost",
                "Academic Partnership Advisory Board",
                "LPT-NHFT-UOL-APAB",
                LegalForm.ADVISORY,
                false,
                "UoL",
                "LPT",
                "NHFT");
        body.seat(seat("UoL", "Chair", SeatClass.UNIVERSITY).as(Office.CHAIR), "Prudence Achterberg");
        body.seat(seat("UoL", "Professor of medical education", SeatClass.UNIVERSITY), "Ines Duarte");
        body.seat(seat("UoL", "Dean of research", SeatClass.UNIVERSITY), "Jonah Whitfield");
        body.seat(seat("LPT", "Director of medical education", SeatClass.CLINICAL), "Aled Pritchard");
        body.seat(seat("LPT", "Director of strategy", SeatClass.EXECUTIVE), "Hana Kovacs");
        body.seat(seat("NHFT", "Director of medical education", SeatClass.CLINICAL), "Leonora Pike");
        body.seat(seat("NHFT", "Head of practice education", SeatClass.OTHER), "Greta Holloway");
        // Its review fell due when the year was over, so that it stands within its period of grace.
        body.adopt(
                Provisions.standard(Minimum.inTotal(3), Minimum.of(company.organisation("UoL"), 1)),
                start.plusYears(1));
        attendee(body, "Liam Osei", "UoL");
        return body;
    }

    private Body single() {
        Body body = body(
                "Bronwen Hughes",
                "Estates and Workforce Committee",
                "LPT-EWC",
                LegalForm.SINGLE_ORG_COMMITTEE,
                false,
                "LPT");
        body.seat(seat("LPT", "Chair", SeatClass.NON_EXECUTIVE).as(Office.CHAIR), "Constance Obi");
        body.seat(seat("LPT", "Chief people officer", SeatClass.EXECUTIVE), "Rosalind Achebe");
        body.seat(seat("LPT", "Director of estates and facilities", SeatClass.EXECUTIVE), "Fergus Lyle");
        body.seat(seat("LPT", "Director of strategy", SeatClass.EXECUTIVE), "Hana Kovacs");
        body.seat(seat("LPT", "Head of capital projects", SeatClass.OTHER), "Zainab Morrow");
        body.adopt(Provisions.standard(Minimum.inTotal(3)));
        return body;
    }

    /** Puts the schemes of delegation on record, as each board has approved them. */
    void schemes(Committees committees) {
        Power estates = Power.delegated("Estates", committees.joint().id()).upTo(new BigDecimal("250000"));
        entry("LPT", "SoRD 2.1", Power.reserved("Name and brand"));
        entry("LPT", "SoRD 2.2", Power.reserved("Exit from the partnership"));
        entry("LPT", "SoRD 4.1", estates);
        entry("LPT", "SoRD 4.2", Power.delegated("", committees.joint().id()));
        entry("LPT", "SoRD 4.3", Power.delegated("", committees.inCommon().id()));
        entry("LPT", "SoRD 4.4", Power.delegated("", committees.single().id()));
        entry("NHFT", "SFI 1.4", Power.reserved("Name and brand"));
        entry("NHFT", "SFI 7.2", estates);
        entry("NHFT", "SFI 7.3", Power.delegated("", committees.joint().id()));
        entry("NHFT", "SFI 7.4", Power.delegated("", committees.inCommon().id()));
        entry("UoL", "Ordinance 12", Power.reserved("Change of an Ordinance").confirmedAtSecondMeeting());
    }

    private void entry(String organisation, String reference, Power power) {
        company.does(
                OFFICERS.getOrDefault(organisation, ""),
                KeepingSchemes.class,
                schemes -> schemes.record(
                        organisation + " " + reference,
                        partnership,
                        new NewSchemeEntry(
                                company.organisation(organisation),
                                reference,
                                power,
                                Term.from(start),
                                Body.parent(organisation),
                                start)));
    }

    /** Puts on record who signs for each partner by its scheme; by the organisation's short name. */
    Map<String, SignatoryId> signatories() {
        return Map.of(
                "LPT", signatory("LPT", "SoRD 9.1", "Nikhil Bose", "Managing director", "1000000"),
                "NHFT", signatory("NHFT", "SFI 12.3", "Margot Ellis", "Deputy chief executive", "750000"),
                "UoL", signatory("UoL", "Ordinance 4", "Orla Quinn", "Pro vice-chancellor", null));
    }

    private SignatoryId signatory(
            String organisation, String reference, String name, String office, @Nullable String limit) {
        return company.as(
                OFFICERS.getOrDefault(organisation, ""),
                KeepingSignatories.class,
                signatories -> signatories.authorise(
                        organisation + " " + reference,
                        partnership,
                        new NewSignatory(
                                company.organisation(organisation),
                                reference,
                                company.person(name),
                                "",
                                office,
                                "",
                                limit == null ? null : new BigDecimal(limit),
                                true,
                                Term.from(start),
                                Body.parent(organisation),
                                start)));
    }

    private void attendee(Body body, String name, String organisation) {
        company.appoint(NewAppointment.to(
                body.id(), company.person(name), Role.ATTENDEE, company.organisation(organisation), Term.from(start)));
    }

    private Body body(
            String officer, String name, String code, LegalForm form, boolean meetsInPublic, String... organisations) {
        return new Body(company, partnership, officer, start, name, code, form, meetsInPublic, organisations);
    }

    private NewSeat seat(String organisation, String title, SeatClass seatClass) {
        return NewSeat.voting(company.organisation(organisation), title, seatClass, Term.from(start));
    }
}
