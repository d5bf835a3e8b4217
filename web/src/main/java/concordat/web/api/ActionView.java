package concordat.web.api;

import concordat.domain.action.ActionFacts;
import concordat.domain.action.ActionRow;
import concordat.domain.action.ActionSheet;
import concordat.domain.action.ActionState;
import concordat.domain.action.ActionStatus;
import concordat.domain.action.Rag;
import concordat.domain.settings.SettingsOnDay;
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
        UUID decision,
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
        @Nullable LocalDate closedOn,
        @Nullable String closedBecause) {

    @Schema(name = "ActionSummary")
    record Summary(
            UUID id,
            String reference,
            String committeeName,
            UUID decision,
            @Schema(description = "Missing if you may see the action but not its decision.") @Nullable
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
                    row.decision().value(),
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
    record Note(String text, String author, Instant at) {}

    static ActionView of(ActionSheet sheet, LocalDate today, SettingsOnDay settings) {
        ActionFacts facts = sheet.facts();
        return new ActionView(
                sheet.id().value(),
                sheet.reference(),
                sheet.committee().value(),
                sheet.decision().value(),
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
                        .map(note -> new Note(note.text(), note.author(), note.at()))
                        .toList(),
                sheet.closedOn().orElse(null),
                sheet.closedBecause().orElse(null));
    }
}
