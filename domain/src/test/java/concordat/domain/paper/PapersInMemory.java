package concordat.domain.paper;

import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.PapersOnAgenda;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.world.Stores;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Papers with their contents, kept in memory; and what was asked to be made into PDF and to be read for search. */
public final class PapersInMemory implements Papers, PaperContents, PdfsToMake {
    /** Where it is asked that texts be read. */
    public final TextsToRead texts = (paper, partnership) -> this.toRead.add(paper);

    private final Stores stores;
    private final Map<PaperId, Paper> papers = new LinkedHashMap<>();
    private final Map<UUID, byte[]> contents = new HashMap<>();
    final List<PaperId> toMake = new ArrayList<>();
    final List<PaperId> toRead = new ArrayList<>();

    public PapersInMemory(Stores stores) {
        this.stores = stores;
    }

    @Override
    public void add(Paper paper) {
        papers.put(paper.id(), paper);
    }

    @Override
    public Paper get(PaperId id) {
        Paper found = papers.get(id);
        if (found == null) {
            throw new NotFound("paper");
        }
        return found;
    }

    @Override
    public Paper lock(PaperId id) {
        return get(id);
    }

    @Override
    public PaperId paperOf(PaperFileId file) {
        return papers.values().stream()
                .filter(paper -> paper.sheet(standing(paper.id()).place(), LocalDate.EPOCH).versions().stream()
                        .anyMatch(version -> version.files().stream()
                                .anyMatch(line -> line.id().equals(file))))
                .findFirst()
                .map(Paper::id)
                .orElseThrow(() -> new NotFound("file"));
    }

    @Override
    public List<PaperId> of(AgendaItemId item) {
        return papers.values().stream()
                .filter(paper -> paper.item().equals(item))
                .map(Paper::id)
                .toList();
    }

    @Override
    public List<Paper> acceptedFor(MeetingId meeting) {
        return papers.values().stream()
                .filter(paper -> {
                    PaperSheet sheet = paper.sheet(standing(paper.id()).place(), LocalDate.EPOCH);
                    return paper.meeting().equals(meeting)
                            && !sheet.isWithdrawn()
                            && sheet.accepted().isPresent();
                })
                .toList();
    }

    @Override
    public Standing standing(PaperId id) {
        AgendaItem item = stores.meetings.item(get(id).item());
        Meeting meeting = stores.meetings.get(item.meeting());
        return new Standing(
                new PaperSheet.Place(
                        "Committee",
                        meeting.arrangements().title(),
                        meeting.reference(),
                        meeting.startsAt(),
                        item.text().number(),
                        item.text().title()),
                item.state());
    }

    @Override
    public boolean isDeputyOfConflicted(AgendaItemId id, PersonId author, PersonId sponsor) {
        AgendaItem item = stores.meetings.item(id);
        Meeting meeting = stores.meetings.get(item.meeting());
        return item.isConflicted(author)
                && meeting.deputies().stream()
                        .anyMatch(deputy -> deputy.person().person().equals(sponsor)
                                && stores.holders.of(meeting.committee(), meeting.startsAt()).stream()
                                        .anyMatch(seat -> seat.seat().equals(deputy.seat())
                                                && seat.holder() != null
                                                && seat.holder().person().equals(author)));
    }

    @Override
    public void keep(UUID id, PaperId paper, String fingerprint, Path content) {
        keep(id, content);
    }

    @Override
    public void keep(UUID id, ActionId action, String fingerprint, Path content) {
        keep(id, content);
    }

    @Override
    public void keep(UUID id, PartnershipId partnership, String fingerprint, Path content) {
        keep(id, content);
    }

    private void keep(UUID id, Path content) {
        try {
            contents.put(id, Files.readAllBytes(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void copy(UUID id, OutputStream to) {
        byte[] content = contents.get(id);
        if (content == null) {
            throw new NotFound("file");
        }
        try {
            to.write(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String text(UUID id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy(id, out);
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** What gives papers of this store their references. */
    public PapersOnAgenda referring(Journal journal) {
        return new ReferringToPapers(this, journal);
    }

    @Override
    public void ask(PaperId paper, PartnershipId partnership) {
        toMake.add(paper);
    }
}
