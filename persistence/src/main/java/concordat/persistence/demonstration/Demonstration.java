package concordat.persistence.demonstration;

import concordat.domain.partner.PartnershipSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.persistence.console.Console;
import concordat.persistence.console.ReferenceData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Loads the demonstration year into an empty database: a partnership marked as fictional, and thirteen months of its
 * business up to the present. Where there is a partnership already, nothing is loaded.
 */
public final class Demonstration {
    private static final Actor.Operator OPERATOR = new Actor.Operator("Loading the demonstration year");

    private final Console console;
    private final Instant present;
    private final Consumer<String> progress;

    /**
     * @param present the end of the demonstration year
     * @param progress is told in one line what begins
     */
    public Demonstration(Console console, Instant present, Consumer<String> progress) {
        this.console = console;
        this.present = present;
        this.progress = progress;
    }

    /** Whether the partnership is there already: the demonstration's, or the real one. */
    public boolean isLoaded() {
        return find().isPresent();
    }

    /** Loads everything, unless it is loaded already. */
    public void load() {
        if (isLoaded()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(present, Term.LONDON);
        LocalDate start = today.minusMonths(13).withDayOfMonth(1);
        Timeline time = new Timeline(start.atTime(8, 0).atZone(Term.LONDON).toInstant(), present);
        progress.accept("Loading the demonstration year: partners, people and committees");
        PartnershipId partnership =
                ReferenceData.forDemonstration(console, time).load();
        Company company = new Company(console, time);
        Founding founding = new Founding(company, partnership, start);
        founding.people();
        Committees committees = founding.committees();
        founding.schemes(committees);
        Framework framework = new Framework(company, time, partnership, committees);
        PrincipalRiskId shared = framework.begin();
        progress.accept("Loading the demonstration year: meetings, decisions, actions and agreements");
        Register register = new Register(company, partnership, founding.signatories(), start, today);
        Disclosures disclosures = new Disclosures(company, partnership, start);
        new Year(company, time, committees, register, disclosures, start, progress).happen();
        new ComingUp(company, time, committees, today).announce();
        register.differences();
        register.trails();
        register.ofOld();
        register.views();
        register.linked();
        new Readying(company, "Amara Okafor", "Margot Ellis", today).prove(company.organisation("NHFT"), partnership);
        register.measured(time.today());
        register.delivered(time.today());
        framework.goOn(shared);
    }

    /**
     * Lets who signs in at that provider be the fictional people of the demonstration, where they are not yet.
     *
     * @param subjects what the provider calls each, by the person's name
     */
    public void admit(String issuer, Map<String, String> subjects) {
        if (find().filter(PartnershipSheet::fictional).isPresent()) {
            new Company(console, new Timeline(present, present)).admit(issuer, subjects);
        }
    }

    private Optional<PartnershipSheet> find() {
        return console.as(OPERATOR, ReadingPartners.class, ReadingPartners::partnerships).stream()
                .filter(partnership -> partnership.code().equals(ReferenceData.PARTNERSHIP))
                .findFirst();
    }
}
