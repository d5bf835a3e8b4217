package concordat.web.pathway;

import concordat.domain.pathway.EvidenceRow;
import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackRow;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How far each trust has come on each track to university status, and the evidence on record. */
@Named
@RequestScoped
public class StatusPage {
    private final List<StatusTrackRow> tracks;
    private final Page<EvidenceRow> evidence;
    private final boolean opening;

    @Inject
    StatusPage(ReadingStatus reading, TrustsServed served, Query query) {
        tracks = reading.tracks();
        opening = !served.all().isEmpty();
        evidence = reading.evidence(Keyset.after(query.get("after")));
    }

    public List<TrackLine> getTracks() {
        return tracks.stream()
                .map(row -> new TrackLine(
                        row.id().value().toString(),
                        row.trust().value().toString(),
                        row.trustName(),
                        row.track().words(),
                        row.stage().words(),
                        row.reached() == null ? "Not recorded" : Words.date(row.reached()),
                        Words.count(row.evidence(), "piece", "pieces"),
                        row.newestEvidence() == null ? "None" : Words.date(row.newestEvidence())))
                .toList();
    }

    /** Whether the reader could open a track for a trust that they serve. */
    public boolean isOpening() {
        return opening;
    }

    public List<EvidenceLine> getEvidence() {
        return evidence.rows().stream()
                .filter(row -> row.evidence() != null)
                .map(row -> new EvidenceLine(
                        row.trustName(),
                        row.kind().words(),
                        Words.date(row.on()),
                        row.text() == null ? "" : row.text(),
                        row.source() == null || row.source().isBlank() ? "Not recorded" : row.source(),
                        row.withdrawn() == null ? "Stands" : "Withdrawn on " + Words.date(row.withdrawn())))
                .toList();
    }

    /** The key from which the next page of evidence goes on; empty on the last. */
    public String getNext() {
        return evidence.nextToken().orElse("");
    }

    /** A track as the table shows it. */
    public record TrackLine(
            String id,
            String trustId,
            String trust,
            String track,
            String stage,
            String reached,
            String evidence,
            String newest) {}

    /** A piece of evidence as the table shows it. */
    public record EvidenceLine(String trust, String track, String date, String text, String source, String state) {}
}
