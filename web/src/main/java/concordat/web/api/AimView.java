package concordat.web.api;

import concordat.domain.aim.AimDecision;
import concordat.domain.aim.AimDecision.Noted;
import concordat.domain.aim.AimRow;
import concordat.domain.aim.AimSheet;
import concordat.domain.aim.AimTie;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.Outcome;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeRow;
import concordat.domain.programme.ProgrammeStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Aim", description = "An aim of the partnership, with what tells of it that you may see.")
record AimView(
        Summary aim,
        @Schema(description = "Those in use, by name.") List<MeasureView.Summary> measures,
        List<ProgrammeView> programmes,
        @Schema(description = "The latest first.") List<DecisionOfAim> decisions,
        @Schema(description = "Whether there is more of something than is listed.") boolean cut) {
    static AimView of(AimSheet sheet) {
        return new AimView(
                Summary.of(sheet.aim()),
                sheet.measures().stream().map(MeasureView.Summary::of).toList(),
                sheet.programmes().stream().map(ProgrammeView::of).toList(),
                sheet.decisions().stream().map(DecisionOfAim::of).toList(),
                sheet.cut());
    }

    @Schema(name = "AimSummary")
    record Summary(
            UUID id,
            UUID partnership,
            @Schema(description = "Its place in the agreement.") int number,
            String text,
            @Schema(description = "The agreement of which it is a purpose.") UUID agreement,
            String reference,
            int measures,
            int programmes,
            int decisions) {
        static Summary of(AimRow aim) {
            return new Summary(
                    aim.id().value(),
                    aim.partnership().value(),
                    aim.number(),
                    aim.text(),
                    aim.agreement().value(),
                    aim.reference(),
                    aim.measures(),
                    aim.programmes(),
                    aim.decisions());
        }
    }

    @Schema(name = "ProgrammeOfAim")
    record ProgrammeView(UUID id, String name, ProgrammeKind kind, String partners, ProgrammeStatus status) {
        static ProgrammeView of(ProgrammeRow row) {
            return new ProgrammeView(row.id().value(), row.name(), row.kind(), row.partners(), row.status());
        }
    }

    @Schema(name = "DecisionOfAim")
    record DecisionOfAim(
            UUID id,
            String reference,
            String question,
            @Schema(description = "The day decided on, or opened while it is open.") LocalDate on,
            DecisionState state,
            @Schema(description = "Missing while it is open.") @Nullable Outcome outcome,
            @Schema(
                            description =
                                    "NOTED by an officer, or through the agreement of a PROGRAMME that serves the aim, or of the aim's own AGREEMENT.")
                    AimTie tie,
            @Schema(description = "The programme, or the reference of the agreement; empty if it was noted.")
                    String through,
            @Nullable NoteView noted) {
        static DecisionOfAim of(AimDecision each) {
            return new DecisionOfAim(
                    each.id().value(),
                    each.reference(),
                    each.question(),
                    each.on(),
                    each.state(),
                    each.outcome(),
                    each.tie(),
                    each.through(),
                    NoteView.of(each.noted()));
        }
    }

    @Schema(name = "NoteOfAim")
    record NoteView(String by, LocalDate on, String why) {
        static @Nullable NoteView of(@Nullable Noted noted) {
            return noted == null ? null : new NoteView(noted.by(), noted.on(), noted.why());
        }
    }

    @Schema(name = "AimList")
    record Listing(List<Summary> items) {}
}
