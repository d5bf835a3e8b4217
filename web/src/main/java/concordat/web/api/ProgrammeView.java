package concordat.web.api;

import concordat.domain.programme.ProgrammeDetails;
import concordat.domain.programme.ProgrammeEntry;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeRow;
import concordat.domain.programme.ProgrammeStatus;
import concordat.domain.programme.ResearchType;
import concordat.domain.programme.ServiceId;
import concordat.domain.programme.StatusChange;
import concordat.domain.programme.delivery.Delivery;
import concordat.domain.programme.delivery.LinkedArrangement;
import concordat.domain.programme.delivery.MilestoneStanding;
import concordat.domain.programme.delivery.OutputKind;
import concordat.domain.programme.delivery.ProgrammeChange;
import concordat.domain.programme.delivery.ProgrammeMilestone;
import concordat.domain.programme.delivery.ProgrammeOutput;
import concordat.domain.programme.delivery.ProgrammePerson;
import concordat.domain.programme.delivery.ProgrammeRole;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme with its parts as programs read it. */
@Schema(name = "Programme")
record ProgrammeView(
        UUID id,
        UUID partnership,
        String name,
        ProgrammeKind kind,
        ProgrammeStatus status,
        String description,
        @Schema(description = "The ids of the organisations that take part.") List<UUID> partners,
        @Nullable LocalDate startedOn,
        @Schema(description = "The first day on which it no longer runs.") @Nullable LocalDate endsBefore,
        String lead,
        String sponsor,
        @Schema(description = "The ids of the aims that it serves, as far as you may see them.") List<UUID> aims,
        @Schema(description = "The agreement that it rests on, if you may see it.") @Nullable UUID agreement,
        @Schema(description = "The ids of the services that it touches.") List<UUID> services,
        @Schema(description = "Of a research project.") String funder,
        @Schema(description = "Of a research project.") @Nullable ResearchType studyType,
        @Schema(description = "Of a research project, such as its IRAS number.") String studyReference,
        boolean fictional,
        @Schema(description = "The latest first.") List<StatusChangeView> statusChanges,
        List<MilestoneView> milestones,
        List<PersonInRole> people,
        List<OutputView> outputs,
        @Schema(description = "Those that you may see.") List<Arrangement> honoraryArrangements,
        @Schema(description = "What became of milestones, people and outputs, the latest first.")
                List<ChangeView> changes) {

    @Schema(name = "ProgrammeStatusChange")
    record StatusChangeView(
            LocalDate since,
            ProgrammeStatus former,
            ProgrammeStatus status,
            String reason,
            String recordedBy,
            LocalDate recordedOn) {
        static StatusChangeView of(StatusChange change) {
            return new StatusChangeView(
                    change.on(),
                    change.former(),
                    change.status(),
                    change.reason(),
                    change.recordedBy(),
                    change.recordedOn());
        }
    }

    @Schema(name = "ProgrammeMilestone")
    record MilestoneView(
            UUID id,
            @Schema(description = "Counts its changes: who changes it says what they looked at.") long revision,
            String title,
            LocalDate dueOn,
            MilestoneStanding standing,
            @Nullable LocalDate reachedOn,
            @Nullable LocalDate struckOn,
            String strikeReason) {
        static MilestoneView of(ProgrammeMilestone milestone, LocalDate day) {
            return new MilestoneView(
                    milestone.id(),
                    milestone.version(),
                    milestone.draft().title(),
                    milestone.draft().due(),
                    milestone.standing(day),
                    milestone.reached().orElse(null),
                    milestone.struck().orElse(null),
                    milestone.strikeReason());
        }
    }

    @Schema(name = "ProgrammePerson")
    record PersonInRole(
            UUID id,
            @Schema(description = "Counts its changes: who changes it says what they looked at.") long revision,
            String name,
            UUID organisation,
            ProgrammeRole role,
            LocalDate from,
            @Nullable LocalDate lastDay) {
        static PersonInRole of(ProgrammePerson person) {
            return new PersonInRole(
                    person.id(),
                    person.version(),
                    person.draft().name(),
                    person.draft().organisation().value(),
                    person.draft().role(),
                    person.draft().from(),
                    person.draft().last());
        }
    }

    @Schema(name = "ProgrammeOutput")
    record OutputView(
            UUID id,
            @Schema(description = "Counts its changes: who changes it says what they looked at.") long revision,
            OutputKind kind,
            String title,
            LocalDate on,
            String reference,
            @Nullable LocalDate struckOn,
            String strikeReason) {
        static OutputView of(ProgrammeOutput output) {
            return new OutputView(
                    output.id(),
                    output.version(),
                    output.draft().kind(),
                    output.draft().title(),
                    output.draft().on(),
                    output.draft().reference(),
                    output.struck().orElse(null),
                    output.strikeReason());
        }
    }

    @Schema(name = "ProgrammeHonoraryArrangement")
    record Arrangement(UUID id, String reference, String person) {
        static Arrangement of(LinkedArrangement linked) {
            return new Arrangement(linked.id().value(), linked.reference(), linked.person());
        }
    }

    @Schema(name = "ProgrammeChange")
    record ChangeView(LocalDate on, String told, String by) {
        static ChangeView of(ProgrammeChange change) {
            return new ChangeView(change.on(), change.told(), change.by());
        }
    }

    @Schema(name = "ProgrammeSummary")
    record Summary(
            UUID id,
            String name,
            ProgrammeKind kind,
            ProgrammeStatus status,
            @Schema(description = "The short names of the organisations that take part.") String partners,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endsBefore,
            String lead,
            String aims,
            boolean fictional) {
        static Summary of(ProgrammeRow row) {
            return new Summary(
                    row.id().value(),
                    row.name(),
                    row.kind(),
                    row.status(),
                    row.partners(),
                    row.started(),
                    row.ends(),
                    row.lead(),
                    row.aims(),
                    row.fictional());
        }
    }

    @Schema(name = "ProgrammePage")
    record Listing(List<Summary> items, @Nullable String next) {}

    static ProgrammeView of(
            ProgrammeDetails programme,
            ProgrammeRow row,
            Set<PurposeId> aims,
            List<StatusChange> changes,
            Delivery delivery) {
        ProgrammeEntry entry = programme.entry();
        return new ProgrammeView(
                programme.id().value(),
                programme.partnership().value(),
                entry.name(),
                entry.kind(),
                entry.status(),
                entry.description(),
                entry.partners().stream().map(OrganisationId::value).toList(),
                entry.started(),
                entry.ends(),
                entry.lead(),
                entry.sponsor(),
                aims.stream().map(PurposeId::value).sorted().toList(),
                row.agreement() == null ? null : row.agreement().value(),
                entry.services().stream().map(ServiceId::value).sorted().toList(),
                entry.research().funder(),
                entry.research().type(),
                entry.research().reference(),
                entry.fictional(),
                changes.stream().map(StatusChangeView::of).toList(),
                delivery.milestones().stream()
                        .map(each -> MilestoneView.of(each, delivery.day()))
                        .toList(),
                delivery.people().stream().map(PersonInRole::of).toList(),
                delivery.outputs().stream().map(OutputView::of).toList(),
                delivery.arrangements().stream().map(Arrangement::of).toList(),
                delivery.changes().stream().map(ChangeView::of).toList());
    }
}
