package concordat.web.programme;

import concordat.domain.programme.ProgrammeFilter;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeRow;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.programme.ServiceRow;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The register of programmes, and the services of the catalogue. */
@Named
@RequestScoped
public class ProgrammesPage {
    private final Page<ProgrammeRow> programmes;
    private final Page<ServiceRow> services;
    private final boolean recording;

    @Inject
    ProgrammesPage(ReadingProgrammes reading, Query query) {
        ProgrammeKind kind = Arrays.stream(ProgrammeKind.values())
                .filter(each -> query.is("kind", each.name()))
                .findFirst()
                .orElse(null);
        programmes = reading.programmes(
                ProgrammeFilter.all().containing(query.get("q")).ofKind(kind), Keyset.after(query.get("after")));
        recording = !reading.served().isEmpty();
        services = reading.services(null, "", Keyset.first());
    }

    /** Whether the reader could put programmes on record. */
    public boolean isRecording() {
        return recording;
    }

    public List<Line> getRows() {
        return programmes.rows().stream()
                .map(row -> new Line(
                        row.id().value().toString(),
                        row.name(),
                        row.kind().words(),
                        row.partners(),
                        row.status().words(),
                        row.aims().isEmpty() ? "None recorded" : row.aims(),
                        row.fictional()))
                .toList();
    }

    /** The key from which the next page goes on; empty on the last. */
    public String getNext() {
        return programmes.nextToken().orElse("");
    }

    public List<Option> getKinds() {
        return Arrays.stream(ProgrammeKind.values())
                .map(kind -> Option.of(kind.name(), kind.words()))
                .toList();
    }

    public List<ServiceRow> getServices() {
        return services.rows();
    }

    /** A programme as the table shows it. */
    public record Line(
            String id, String name, String kind, String partners, String status, String aims, boolean fictional) {}
}
