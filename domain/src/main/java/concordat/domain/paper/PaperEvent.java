package concordat.domain.paper;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happens to a paper. An entry holds fingerprints, never content. */
public sealed interface PaperEvent extends Event {
    PaperId paper();

    PartnershipId within();

    /** Its title, as it is at that moment. */
    String title();

    @Override
    default Subject subject() {
        return new Subject("Paper", paper().value(), title());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** The secretary asked an author for it, and named its sponsor. */
    record PaperAskedFor(
            PaperId paper,
            PartnershipId within,
            String title,
            AgendaItemId item,
            PersonOnRecord author,
            PersonOnRecord sponsor,
            String request)
            implements PaperEvent {}

    /** Its author wrote on the cover sheet. */
    record CoverSheetWritten(PaperId paper, PartnershipId within, String title, int version) implements PaperEvent {}

    /** A file was put in; it is in quarantine if a scanner found something. */
    record FileAdded(
            PaperId paper,
            PartnershipId within,
            String title,
            int version,
            PaperFileId file,
            FileRole role,
            String name,
            long bytes,
            String fingerprint,
            Scan scan)
            implements PaperEvent {}

    /** A file was taken out of a version that had not been handed in. */
    record FileRemoved(PaperId paper, PartnershipId within, String title, int version, PaperFileId file, String name)
            implements PaperEvent {}

    /** Its author handed it in; from here on that version stays as it is. */
    record PaperHandedIn(PaperId paper, PartnershipId within, String title, int version, String fingerprint)
            implements PaperEvent {}

    /** Its sponsor approved it. */
    record PaperApproved(PaperId paper, PartnershipId within, String title, int version, Timeliness timeliness)
            implements PaperEvent {}

    /** Its sponsor, or the secretary, gave it back. */
    record PaperReturned(PaperId paper, PartnershipId within, String title, int version, String because)
            implements PaperEvent {}

    /** The chair agreed to it although it is late (MT-5). */
    record LatePaperAgreed(PaperId paper, PartnershipId within, String title, int version, String because)
            implements PaperEvent {}

    /** The secretary accepted it; these files are to be made into PDF. */
    record PaperAccepted(
            PaperId paper,
            PartnershipId within,
            String title,
            int version,
            String fingerprint,
            List<PaperFileId> toConvert)
            implements PaperEvent {
        public PaperAccepted {
            toConvert = List.copyOf(toConvert);
        }
    }

    /** It was given the reference by which the agenda names it. */
    record PaperReferredTo(PaperId paper, PartnershipId within, String title, String reference) implements PaperEvent {}

    /** Its author began another version. */
    record VersionBegun(PaperId paper, PartnershipId within, String title, int version) implements PaperEvent {}

    /** It was withdrawn. */
    record PaperWithdrawn(PaperId paper, PartnershipId within, String title, String because) implements PaperEvent {}

    /** A file of it was made into PDF. */
    record PdfMade(
            PaperId paper,
            PartnershipId within,
            String title,
            PaperFileId file,
            String name,
            String fingerprint,
            int pages)
            implements PaperEvent {}

    /** A file of it could not be made into PDF. */
    record PdfNotMade(PaperId paper, PartnershipId within, String title, PaperFileId file, String name, String problem)
            implements PaperEvent {}

    /** Files that could not be made into PDF are tried again. */
    record PdfsAskedForAgain(PaperId paper, PartnershipId within, String title, List<PaperFileId> files)
            implements PaperEvent {
        public PdfsAskedForAgain {
            files = List.copyOf(files);
        }
    }

    /** Somebody opened a file of a paper for Part 2 (RC-8). */
    record PrivatePaperOpened(
            PaperId paper, PartnershipId within, String title, int version, PaperFileId file, String name)
            implements PaperEvent {}

    /**
     * Somebody opened a pack that holds a paper for Part 2 (RC-8).
     *
     * @param pack the SHA-256 of the pack
     */
    record PrivatePaperOpenedInPack(PaperId paper, PartnershipId within, String title, int version, String pack)
            implements PaperEvent {}
}
