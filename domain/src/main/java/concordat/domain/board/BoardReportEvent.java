package concordat.domain.board;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to board reports. */
public sealed interface BoardReportEvent extends Event {

    /**
     * Somebody had a board report made to download.
     *
     * @param report the report's id, also printed on its cover
     * @param fileName the name under which it was handed out
     * @param committee the committee reported on; null for all that the reader may see
     */
    record BoardReportDownloaded(
            UUID report,
            Optional<UUID> partnership,
            String fileName,
            @Nullable CommitteeId committee,
            LocalDate trueAt,
            long knownAt,
            ReportForm form)
            implements BoardReportEvent {
        static BoardReportDownloaded of(BoardReport asked, UUID report, PartnershipId partnership, String fileName) {
            return new BoardReportDownloaded(
                    report,
                    Optional.of(partnership.value()),
                    fileName,
                    asked.committee(),
                    asked.trueAt(),
                    asked.knownAt(),
                    asked.form());
        }

        @Override
        public Subject subject() {
            return new Subject("BoardReport", report, fileName);
        }
    }

    /**
     * Somebody took one register of a board report away, for programs to read.
     *
     * @param report the id of the report to which it belongs
     * @param fileName the name under which it was handed out
     * @param committee the committee reported on; null for all that the reader may see
     */
    record RegisterDownloaded(
            UUID report,
            Optional<UUID> partnership,
            String fileName,
            Register register,
            @Nullable CommitteeId committee,
            LocalDate trueAt,
            long knownAt,
            ReportForm form)
            implements BoardReportEvent {
        static RegisterDownloaded of(Register register, BoardReport asked, BoardReportCover cover, String fileName) {
            return new RegisterDownloaded(
                    cover.reportId(),
                    Optional.of(cover.partnership().value()),
                    fileName,
                    register,
                    asked.committee(),
                    asked.trueAt(),
                    asked.knownAt(),
                    asked.form());
        }

        @Override
        public Subject subject() {
            return new Subject("BoardReport", report, fileName);
        }
    }
}
