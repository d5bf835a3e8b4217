package concordat.web.api;

import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.programme.ProgrammeStatus;
import concordat.domain.programme.delivery.MilestoneDraft;
import concordat.domain.programme.delivery.OutputDraft;
import concordat.domain.programme.delivery.OutputKind;
import concordat.domain.programme.delivery.PersonDraft;
import concordat.domain.programme.delivery.ProgrammeRole;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What programs put on record of a programme. */
final class NewProgrammePart {
    private static final String SEEN = "The revision of the part that you looked at.";
    private static final String OF_AN_AMENDMENT = "Of an amendment: the revision of the part that you looked at.";

    private NewProgrammePart() {}

    @Schema(
            name = "NewProgrammeHonoraryArrangement",
            requiredProperties = {"arrangement"})
    record Arrangement(
            @Schema(description = "The id of an honorary arrangement of the partnership.") @Nullable
                    String arrangement) {
        HonoraryArrangementId id() {
            return Given.required("arrangement", Given.id("arrangement", arrangement, HonoraryArrangementId::new));
        }
    }

    @Schema(
            name = "NewProgrammeStatus",
            requiredProperties = {"status", "since", "reason"})
    record Status(
            @Schema(implementation = ProgrammeStatus.class) @Nullable String status,
            @Nullable LocalDate since,
            @Schema(maxLength = Text.SENTENCE) @Nullable String reason) {
        ProgrammeStatus to() {
            return Given.required("status", Given.choice("status", status, ProgrammeStatus.class));
        }

        LocalDate on() {
            return Given.required("since", since);
        }

        String because() {
            return Given.in("reason", () -> Text.required("reason", Given.text(reason), Text.SENTENCE));
        }
    }

    @Schema(
            name = "NewProgrammeMilestone",
            requiredProperties = {"title", "dueOn"})
    record Milestone(
            @Schema(maxLength = Text.LINE) @Nullable String title,
            @Nullable LocalDate dueOn,
            @Schema(description = OF_AN_AMENDMENT) @Nullable Long seen) {
        long revision() {
            return Given.required("seen", seen);
        }

        MilestoneDraft draft() {
            LocalDate due = Given.required("dueOn", dueOn);
            return Given.in("title", () -> new MilestoneDraft(Given.text(title), due));
        }
    }

    @Schema(
            name = "NewProgrammePerson",
            requiredProperties = {"name", "organisation", "role", "from"})
    record Person(
            @Schema(maxLength = Text.LINE) @Nullable String name,
            @Schema(description = "The id of the organisation from which they come.") @Nullable String organisation,
            @Schema(implementation = ProgrammeRole.class) @Nullable String role,
            @Nullable LocalDate from,
            @Schema(description = "Missing while the role goes on.") @Nullable LocalDate lastDay,
            @Schema(description = OF_AN_AMENDMENT) @Nullable Long seen) {
        long revision() {
            return Given.required("seen", seen);
        }

        PersonDraft draft() {
            OrganisationId home =
                    Given.required("organisation", Given.id("organisation", organisation, OrganisationId::new));
            ProgrammeRole as = Given.required("role", Given.choice("role", role, ProgrammeRole.class));
            LocalDate first = Given.required("from", from);
            return Given.in("name", () -> new PersonDraft(Given.text(name), home, as, first, lastDay));
        }
    }

    @Schema(
            name = "NewProgrammeOutput",
            requiredProperties = {"kind", "title", "on"})
    record Output(
            @Schema(implementation = OutputKind.class) @Nullable String kind,
            @Schema(maxLength = Text.LINE) @Nullable String title,
            @Nullable LocalDate on,
            @Schema(maxLength = OutputDraft.REFERENCE) @Nullable String reference,
            @Schema(description = OF_AN_AMENDMENT) @Nullable Long seen) {
        long revision() {
            return Given.required("seen", seen);
        }

        OutputDraft draft() {
            OutputKind sort = Given.required("kind", Given.choice("kind", kind, OutputKind.class));
            LocalDate day = Given.required("on", on);
            return Given.in("title", () -> new OutputDraft(sort, Given.text(title), day, Given.text(reference)));
        }
    }

    @Schema(
            name = "ProgrammeMilestoneReached",
            requiredProperties = {"on", "seen"})
    record Reached(@Nullable LocalDate on, @Schema(description = SEEN) @Nullable Long seen) {
        LocalDate day() {
            return Given.required("on", on);
        }

        long revision() {
            return Given.required("seen", seen);
        }
    }

    @Schema(
            name = "ProgrammePartStruck",
            requiredProperties = {"reason", "seen"})
    record Struck(
            @Schema(maxLength = Text.SENTENCE) @Nullable String reason,
            @Schema(description = SEEN) @Nullable Long seen) {
        String because() {
            return Given.in("reason", () -> Text.required("reason", Given.text(reason), Text.SENTENCE));
        }

        long revision() {
            return Given.required("seen", seen);
        }
    }
}
