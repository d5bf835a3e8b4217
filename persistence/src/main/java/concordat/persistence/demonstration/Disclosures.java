package concordat.persistence.demonstration;

import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.DeclaringInterests;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.KeepingRegister;
import concordat.domain.interest.NewInterest;
import concordat.domain.interest.Registration;
import concordat.domain.interest.Relationship;
import concordat.domain.interest.ReturnKind;
import concordat.domain.interest.WithholdingGround;
import concordat.domain.meeting.InterestType;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The register of interests of the demonstration: a dozen entries in every state, and annual returns. */
final class Disclosures {
    /** What the chair of the joint committee has an interest in, and an item to come is about. */
    static final String SUPPLIER = "Brookside Care Homes Limited";

    private static final String OFFICER = "Amara Okafor";
    private static final List<String> NIL = List.of("Liam Osei", "Winifred Storey", "Yusuf Adeyemi");

    private final Company company;
    private final PartnershipId partnership;
    private final LocalDate start;
    private final Map<String, InterestId> declared = new LinkedHashMap<>();

    Disclosures(Company company, PartnershipId partnership, LocalDate start) {
        this.company = company;
        this.partnership = partnership;
        this.start = start;
    }

    /** In the first month most people declare what they have, or that they have nothing. */
    void begin() {
        declare("Delia Marsh", InterestType.FINANCIAL, SUPPLIER, "Non-executive director", true);
        declare("Edmund Price", InterestType.NON_FINANCIAL_PROFESSIONAL, "Midlands Finance Forum", "Treasurer", false);
        indirect();
        String charity = "Hearth and Harbour";
        declare("Gareth Lowe", InterestType.NON_FINANCIAL_PERSONAL, charity, "Trustee of the charity", false);
        declare("Hana Kovacs", InterestType.NON_FINANCIAL_PERSONAL, charity, "Trustee of the charity", false);
        declare("Ines Duarte", InterestType.NON_FINANCIAL_PROFESSIONAL, "Guild of Clinical Teachers", "Examiner", true);
        declare("Jonah Whitfield", InterestType.FINANCIAL, "Quillon Diagnostics Limited", "Holds shares", true);
        declare("Kavita Rao", InterestType.NON_FINANCIAL_PERSONAL, "Lantern Refuge Network", "Volunteer", false);
        declare("Rosalind Achebe", InterestType.FINANCIAL, "Ashgrove Training Limited", "Adviser", true);
        declared.keySet().forEach(this::review);
        declared.keySet().stream().filter(name -> !name.equals("Kavita Rao")).forEach(this::publish);
        company.does(
                OFFICER,
                KeepingRegister.class,
                keeping -> keeping.register(
                        entry("Kavita Rao"),
                        Registration.withheld(
                                WithholdingGround.PRIVACY, "The address of the refuge must not become known")));
        declared.keySet().forEach(name -> makeReturn(name, ReturnKind.CONFIRMED));
        NIL.forEach(name -> makeReturn(name, ReturnKind.NIL));
    }

    /** A year later some confirm again, one interest is over, and new ones wait to be reviewed and registered. */
    void renew() {
        company.does(
                "Rosalind Achebe",
                DeclaringInterests.class,
                declaring ->
                        declaring.end(entry("Rosalind Achebe"), company.today().minusDays(14)));
        for (String name : List.of("Delia Marsh", "Edmund Price", "Gareth Lowe", "Ines Duarte", "Kavita Rao")) {
            makeReturn(name, ReturnKind.CONFIRMED);
        }
        makeReturn("Liam Osei", ReturnKind.NIL);
        declare("Matthias Crane", InterestType.NON_FINANCIAL_PROFESSIONAL, "Calder Trials Network", "Adviser", true);
        review("Matthias Crane");
        declare("Priyanka Dell", InterestType.NON_FINANCIAL_PERSONAL, "Friends of Willow Ward", "Secretary", false);
        declare("Leonora Pike", InterestType.FINANCIAL, "Pike and Daughters Catering", "Partner in the firm", true);
    }

    private void declare(String name, InterestType type, String concern, String description, boolean paid) {
        put(
                name,
                NewInterest.own(
                        type,
                        Concern.named(ConcernKind.ORGANISATION, concern),
                        description,
                        paid,
                        Term.from(start.minusYears(2))));
    }

    private void indirect() {
        put(
                "Farah Siddiqui",
                new NewInterest(
                        InterestType.INDIRECT,
                        Concern.named(ConcernKind.ORGANISATION, "Meridian Imaging Supplies"),
                        "Works in the sales department",
                        Relationship.CLOSE_RELATIVE,
                        "Idris Siddiqui",
                        true,
                        Term.from(start.minusYears(1))));
    }

    private void put(String name, NewInterest interest) {
        declared.put(
                name,
                company.as(
                        name,
                        DeclaringInterests.class,
                        declaring -> declaring.declare(
                                "demonstration-interest-" + name,
                                partnership,
                                company.person(name),
                                company.home(name),
                                interest)));
    }

    private void review(String name) {
        company.does(
                OFFICER,
                KeepingRegister.class,
                keeping ->
                        keeping.review(entry(name), "Declares it, and leaves when it is discussed", "Chief executive"));
    }

    private void publish(String name) {
        company.does(
                OFFICER, KeepingRegister.class, keeping -> keeping.register(entry(name), Registration.published()));
    }

    private void makeReturn(String name, ReturnKind kind) {
        company.does(
                name,
                DeclaringInterests.class,
                declaring -> declaring.makeReturn(
                        "demonstration-return-" + name + "-" + company.today(),
                        partnership,
                        company.person(name),
                        company.home(name),
                        kind));
    }

    private InterestId entry(String name) {
        return Objects.requireNonNull(declared.get(name), name);
    }
}
