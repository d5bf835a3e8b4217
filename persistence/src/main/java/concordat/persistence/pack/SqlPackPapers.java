package concordat.persistence.pack;

import concordat.domain.meeting.Purpose;
import concordat.domain.pack.PackPaper;
import concordat.domain.pack.PackPapers;
import concordat.domain.paper.AssuranceLevel;
import concordat.domain.paper.CoverSheet;
import concordat.domain.paper.PaperFileId;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.Timeliness;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the papers of a meeting for its pack, in two queries however many there are. */
@Dependent
class SqlPackPapers implements PackPapers {
    private static final String LATEST =
            """
            from concordat.paper p
            join lateral (select v.* from concordat.paper_version v
                           where v.paper_id = p.id and v.state = 'ACCEPTED' order by v.number desc limit 1) v on true
            where p.meeting_id = :meeting and p.withdrawn_because = ''""";

    private final EntityManager entities;

    @Inject
    SqlPackPapers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<PackPaper> of(MeetingId meeting) {
        Map<UUID, List<PackPaper.Piece>> files = new HashMap<>();
        Row.list(
                        entities.createNativeQuery(
                                        """
                                        select f.* from concordat.paper_file f
                                         where not f.removed and f.version_id in (select v.id %s)
                                         order by f.role desc, f.added_at, f.id"""
                                                .formatted(LATEST),
                                        Tuple.class)
                                .setParameter("meeting", meeting.value()),
                        row -> Map.entry(row.id("version_id"), piece(row)))
                .forEach(file -> files.computeIfAbsent(file.getKey(), version -> new ArrayList<>())
                        .add(file.getValue()));
        return Row.list(
                entities.createNativeQuery(
                                """
                                select p.id, p.agenda_item_id, p.reference, p.asked_at, v.id as version_id, v.number, v.title,
                                       v.purpose, v.part, v.summary, v.recommendation, v.previously_considered_by, v.objective,
                                       v.risk, v.assurance, v.equality_impact, v.quality_domain, v.financial, v.publication,
                                       v.no_patient_data, v.whole_paper, v.timeliness, v.chair_agreed_because, v.accepted_at,
                                       v.fingerprint, p.author_id, p.author_name, p.author_post, p.author_organisation_id,
                                       p.author_organisation, p.sponsor_id, p.sponsor_name, p.sponsor_post,
                                       p.sponsor_organisation_id, p.sponsor_organisation
                                %s order by p.asked_at, p.id"""
                                        .formatted(LATEST),
                                Tuple.class)
                        .setParameter("meeting", meeting.value()),
                row -> paper(row, files.getOrDefault(row.id("version_id"), List.of())));
    }

    @Override
    public int notAccepted(MeetingId meeting) {
        return ((Number) entities.createNativeQuery(
                                """
                                select count(*) from concordat.paper p
                                 where p.meeting_id = :meeting and p.withdrawn_because = ''
                                   and not exists (select from concordat.paper_version v
                                                    where v.paper_id = p.id and v.state = 'ACCEPTED')""")
                        .setParameter("meeting", meeting.value())
                        .getSingleResult())
                .intValue();
    }

    private static PackPaper paper(Row row, List<PackPaper.Piece> files) {
        @Nullable String assurance = row.textOrNull("assurance");
        return new PackPaper(
                new PaperId(row.id("id")),
                new AgendaItemId(row.id("agenda_item_id")),
                Optional.ofNullable(row.textOrNull("reference")),
                (int) row.number("number"),
                new CoverSheet(
                        row.text("title"),
                        Purpose.valueOf(row.text("purpose")),
                        Part.valueOf(row.text("part")),
                        row.text("summary"),
                        row.text("recommendation"),
                        row.text("previously_considered_by"),
                        row.text("objective"),
                        row.text("risk"),
                        assurance == null ? null : AssuranceLevel.valueOf(assurance),
                        row.text("equality_impact"),
                        row.text("quality_domain"),
                        row.text("financial"),
                        row.text("publication"),
                        row.flag("no_patient_data"),
                        row.flag("whole_paper")),
                person(row, "author"),
                person(row, "sponsor"),
                Timeliness.valueOf(row.text("timeliness")),
                row.text("chair_agreed_because"),
                row.instant("accepted_at"),
                row.text("fingerprint"),
                files);
    }

    private static PersonOnRecord person(Row row, String as) {
        return new PersonOnRecord(
                new PersonId(row.id(as + "_id")),
                row.text(as + "_name"),
                row.text(as + "_post"),
                new OrganisationId(row.id(as + "_organisation_id")),
                row.text(as + "_organisation"));
    }

    private static PackPaper.Piece piece(Row row) {
        boolean harmful = row.text("scan").equals("FOUND");
        boolean itself = row.text("format").equals("PDF");
        @Nullable UUID made = row.idOrNull("pdf_content_id", id -> id);
        Optional<PackPaper.PdfContent> pdf = harmful
                ? Optional.empty()
                : itself
                        ? Optional.of(new PackPaper.PdfContent(
                                row.id("content_id"), row.text("fingerprint"), (int) row.number("pages")))
                        : Optional.ofNullable(made)
                                .map(content -> new PackPaper.PdfContent(
                                        content, row.text("pdf_fingerprint"), (int) row.number("pdf_pages")));
        return new PackPaper.Piece(
                new PaperFileId(row.id("id")),
                row.text("name"),
                pdf,
                pdf.isPresent()
                        ? ""
                        : harmful
                                ? "Something harmful was found in this file: it is handed out to nobody."
                                : row.text("conversion").equals("WAITING")
                                        ? "This file is still being made into PDF."
                                        : row.text("conversion_problem"));
    }
}
