package concordat.reports.workshop;

import concordat.domain.job.JobKind;
import concordat.domain.job.Work;
import concordat.domain.pack.MadePack;
import concordat.domain.pack.MakingPacks;
import concordat.domain.pack.PackPaper;
import concordat.domain.pack.PackPlan;
import concordat.domain.pack.PacksToMake;
import concordat.domain.paper.Spooled;
import concordat.domain.shared.MeetingId;
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
import java.util.UUID;

/** Makes the pack of a meeting for whoever asked for it. */
@Dependent
class MakingOfPacks implements JobKind {
    private final MakingPacks making;
    private final PackBinding binding;
    private final Clock clock;

    @Inject
    MakingOfPacks(MakingPacks making, Binder binder, Clock clock) {
        this.making = making;
        binding = new PackBinding(binder);
        this.clock = clock;
    }

    @Override
    public String name() {
        return PacksToMake.KIND;
    }

    @Override
    public int attempts() {
        return PacksToMake.ATTEMPTS;
    }

    @Override
    public void run(Work work) {
        making.wanted(new MeetingId(work.subject().orElseThrow())).ifPresent(plan -> make(plan, work));
    }

    private void make(PackPlan plan, Work work) {
        try {
            Folders.within(folder -> {
                Path pdf = folder.resolve("pack.pdf");
                Binder.Bound bound = bind(plan, folder, pdf, work);
                making.made(
                        plan,
                        new MadePack(
                                clock.instant(),
                                Files.size(pdf),
                                Spooled.fingerprint(pdf),
                                bound.pages(),
                                bound.lengths(),
                                bound.unreadable()),
                        pdf);
                return bound;
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Binder.Bound bind(PackPlan plan, Path folder, Path pdf, Work work) throws IOException {
        Map<UUID, Path> files = new HashMap<>();
        List<PackPaper.Piece> pieces = plan.papers().stream()
                .flatMap(sheet -> sheet.paper().files().stream())
                .filter(piece -> piece.pdf().isPresent())
                .toList();
        // Half of the way is to fetch them, the other half to bind them.
        int steps = 2 * pieces.size() + 1;
        for (PackPaper.Piece piece : pieces) {
            work.reached(files.size(), steps);
            Path content = folder.resolve("file" + files.size());
            try (OutputStream out = Files.newOutputStream(content)) {
                making.copy(piece.pdf().orElseThrow(), out);
            }
            files.put(piece.id().value(), content);
        }
        Binder.Bound bound = binding.bind(
                (left, to) -> PackSpecification.write(plan, left, to),
                files,
                folder,
                pdf,
                begun -> work.reached(Math.min(pieces.size() + begun, steps), steps));
        work.reached(steps, steps);
        return bound;
    }
}
