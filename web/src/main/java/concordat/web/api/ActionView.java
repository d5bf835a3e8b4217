package concordat.web.api;

import concordat.domain.action.ActionFacts;
import concordat.domain.action.ActionRow;
import concordat.domain.action.ActionSheet;
import concordat.domain.action.ActionState;
import concordat.domain.action.ActionStatus;
import concordat.domain.action.EvidenceKind;
import concordat.domain.action.NoteKind;
import concordat.domain.action.Rag;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action as programs read it. */
@Schema(name = "Action")
record ActionView(
        UUID id,
        String reference,
        UUID committee,
        Part part,
        @Schema(description = "The item from which it arose, as people refer to it.") String minuteReference,
        @Schema(description = "The day of the meeting from which it arose.") LocalDate metOn,
        @Schema(description = "Missing if it arose from the item alone.") @Nullable UUID decision,
        String description,
        PersonView owner,
        LocalDate raisedOn,
        LocalDate originalDue,
        LocalDate due,
        ActionState state,
        @Schema(description = "Computed for today.") ActionStatus status,
        @Schema(description = "Computed for today, by the settings of the partnership.") Rag rating,
        List<Revision> revisions,
        List<Note> notes,
        List<Evidence> evidence,
        @Nullable LocalDate closedOn,
        @Nullable String closedBecause,
        @Schema(description = "The meeting that agreed that it is complete; missing if the chair did, or nobody.")
                @Nullable
                String closingMeeting,
        @Schema(description = "The action as which it goes on, if it was transferred.") @Nullable UUID goesOnAs,
        @Schema(description = "The action as which it began, if it was transferred here.") @Nullable UUID cameFrom) {

    @Schema(name = "ActionSummary")
    record Summary(
            UUID id,
            String reference,
            String committeeName,
            Part part,
            String minuteReference,
            @Nullable UUID decision,
            @Schema(
                            description =
                                    "Missing if it arose from the item alone, or you may see the action but not its decision.")
                    @Nullable
                    String decisionReference,
            String description,
            String ownerName,
            String ownerOrganisation,
            LocalDate raisedOn,
            LocalDate originalDue,
            LocalDate due,
            int revisions,
            ActionState state,
            @Schema(description = "Computed for today.") ActionStatus status,
            @Schema(description = "Computed for today, by the settings of the partnership.") Rag rating,
            @Nullable String lastNote,
            @Nullable LocalDate closedOn) {
        static Summary of(ActionRow row, LocalDate today, SettingsOnDay settings) {
            return new Summary(
                    row.id().value(),
                    row.reference(),
                    row.committeeName(),
                    row.part(),
                    row.minuteReference(),
                    row.decision() == null ? null : row.decision().value(),
                    row.decisionReference(),
                    row.description(),
                    row.ownerName(),
                    row.ownerOrganisation(),
                    row.raisedOn(),
                    row.originalDue(),
                    row.due(),
                    row.revisions(),
                    row.state(),
                    row.facts().status(today),
                    row.facts().rag(today, settings.of(row.partnership()).rag()),
                    row.lastNote(),
                    row.closedOn());
        }
    }

    @Schema(name = "ActionPage")
    record Listing(List<Summary> items, @Nullable String next) {}

    @Schema(name = "DueDateRevision")
    record Revision(LocalDate to, String reason, Instant at) {}

    @Schema(name = "ProgressNote")
    record Note(NoteKind kind, String text, String author, Instant at) {}

    @Schema(name = "ActionEvidence")
    record Evidence(
            UUID id,
            EvidenceKind kind,
            String text,
            @Nullable String link,
            @Schema(description = "The file itself is at /action-evidence/{id}.") @Nullable String fileName,
            @Nullable String fingerprint,
            String addedBy,
            Instant addedAt) {}

    static ActionView of(ActionSheet sheet, LocalDate today, SettingsOnDay settings) {
        ActionFacts facts = sheet.facts();
        return new ActionView(
                sheet.id().value(),
                sheet.reference(),
                sheet.committee().value(),
                sheet.origin().part(),
                sheet.origin().minuteReference(),
                sheet.origin().metOn(),
                sheet.decision().map(DecisionId::value).orElse(null),
                sheet.description(),
                PersonView.of(sheet.owner()),
                sheet.raisedOn(),
                sheet.originalDue(),
                facts.due(),
                facts.state(),
                facts.status(today),
                facts.rag(today, settings.of(sheet.partnership()).rag()),
                sheet.revisions().stream()
                        .map(move -> new Revision(move.to(), move.reason(), move.at()))
                        .toList(),
                sheet.notes().stream()
                        .map(note -> new Note(note.kind(), note.text(), note.author(), note.at()))
                        .toList(),
                sheet.evidence().stream()
                        .map(shown -> new Evidence(
                                shown.id().value(),
                                shown.kind(),
                                shown.text(),
                                shown.link(),
                                shown.fileName(),
                                shown.fingerprint(),
                                shown.addedBy(),
                                shown.addedAt()))
                        .toList(),
                sheet.closedOn().orElse(null),
                sheet.closedBecause().orElse(null),
                sheet.closingMeeting().orElse(null),
                sheet.goesOnAs().map(other -> other.action().value()).orElse(null),
                sheet.cameFrom().map(other -> other.action().value()).orElse(null));
    }
}
