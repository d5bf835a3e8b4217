package concordat.reports.workshop;

import concordat.domain.job.JobKind;
import concordat.domain.job.Work;
import concordat.domain.paper.Conversion;
import concordat.domain.paper.PaperFormat;
import concordat.domain.paper.Spooled;
import concordat.domain.pathway.EvidenceSubject.EvidenceFile;
import concordat.domain.pathway.portfolio.MadePortfolio;
import concordat.domain.pathway.portfolio.MakingPortfolios;
import concordat.domain.pathway.portfolio.PortfolioPlan;
import concordat.domain.pathway.portfolio.PortfolioPlan.Exhibit;
import concordat.domain.pathway.portfolio.PortfoliosToMake;
import concordat.domain.shared.OrganisationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Makes the portfolio of a trust for whoever asked for it: evidence that is no PDF is made into one first. */
@Dependent
class MakingOfPortfolios implements JobKind {
    private static final String NOT_THERE =
            "This file cannot be shown here: nothing on this server makes it into PDF. It can be downloaded by itself.";
    private static final String NOT_MADE = "This file cannot be shown here. It can be downloaded by itself. ";

    private final MakingPortfolios making;
    private final PackBinding binding;
    private final Conversion.Converter converter;
    private final Clock clock;

    @Inject
    MakingOfPortfolios(MakingPortfolios making, Binder binder, Conversion.Converter converter, Clock clock) {
        this.making = making;
        this.converter = converter;
        binding = new PackBinding(binder);
        this.clock = clock;
    }

    @Override
    public String name() {
        return PortfoliosToMake.KIND;
    }

    @Override
    public int attempts() {
        return PortfoliosToMake.ATTEMPTS;
    }

    @Override
    public void run(Work work) {
        making.wanted(new OrganisationId(work.subject().orElseThrow())).ifPresent(plan -> make(plan, work));
    }

    private void make(PortfolioPlan plan, Work work) {
        try {
            Folders.within(folder -> {
                Path pdf = folder.resolve("portfolio.pdf");
                Map<UUID, String> problems = new HashMap<>();
                Binder.Bound bound = bind(plan, problems, folder, pdf, work);
                making.made(
                        plan,
                        new MadePortfolio(
                                clock.instant(),
                                Files.size(pdf),
                                Spooled.fingerprint(pdf),
                                bound.pages(),
                                bound.unreadable() + problems.size()),
                        pdf);
                return bound;
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Binder.Bound bind(PortfolioPlan plan, Map<UUID, String> problems, Path folder, Path pdf, Work work)
            throws IOException {
        Map<UUID, Path> files = new HashMap<>();
        List<Exhibit> withFiles =
                plan.exhibits().stream().filter(each -> each.file() != null).toList();
        // Half of the way is to fetch them, the other half to bind them.
        int steps = 2 * withFiles.size() + 1;
        for (int i = 0; i < withFiles.size(); i++) {
            work.reached(i, steps);
            fetch(withFiles.get(i), folder.resolve("file" + i), files, problems);
        }
        Binder.Bound bound = binding.bind(
                (left, to) -> PortfolioSpecification.write(plan, left, problems, to),
                files,
                folder,
                pdf,
                begun -> work.reached(Math.min(withFiles.size() + begun, steps), steps));
        work.reached(steps, steps);
        return bound;
    }

    private void fetch(Exhibit exhibit, Path content, Map<UUID, Path> files, Map<UUID, String> problems)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(content)) {
            making.copy(Objects.requireNonNull(exhibit.content()), out);
        }
        EvidenceFile file = Objects.requireNonNull(exhibit.file());
        Optional<PaperFormat> format = PaperFormat.ofMediaType(file.mediaType());
        if (format.filter(PaperFormat.PDF::equals).isPresent()) {
            files.put(exhibit.evidence(), content);
        } else if (format.isEmpty() || !converter.isThere()) {
            problems.put(exhibit.evidence(), NOT_THERE);
        } else {
            Path pdf = content.resolveSibling(content.getFileName() + ".pdf");
            Conversion.Outcome outcome = converter.convert(content, format.get(), pdf);
            if (outcome.isDone()) {
                files.put(exhibit.evidence(), pdf);
            } else {
                problems.put(exhibit.evidence(), NOT_MADE + outcome.problem());
            }
        }
    }
}
