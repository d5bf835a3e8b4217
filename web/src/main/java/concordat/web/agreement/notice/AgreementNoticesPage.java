package concordat.web.agreement.notice;

import concordat.domain.agreement.notice.NoticeAddressDraft;
import concordat.domain.agreement.notice.NoticeRegister;
import concordat.domain.agreement.notice.NoticeRegister.PartyAddress;
import concordat.domain.agreement.notice.ReadingNotices;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** All notices under one agreement, those that end it among them, and where each party receives them. */
@Named
@RequestScoped
public class AgreementNoticesPage {
    private final NoticeRegister register;
    private final boolean recording;
    private final boolean keeping;
    private final Set<OrganisationId> offices;

    @Inject
    AgreementNoticesPage(ReadingNotices reading, Query query) {
        AgreementId id = new AgreementId(query.id("id"));
        register = reading.under(id);
        recording = reading.canRecord(id);
        keeping = reading.keeps(id);
        offices = reading.officerOf();
    }

    public String getId() {
        return register.agreement().value().toString();
    }

    public String getTitle() {
        return register.title();
    }

    public String getReference() {
        return register.reference();
    }

    /** Whether the reader can put notices on record. */
    public boolean isRecording() {
        return recording;
    }

    public List<Row> getRows() {
        return register.formal().stream()
                .map(notice -> new Row(
                        notice.id().value().toString(),
                        notice.name(),
                        notice.kind().words(),
                        notice.from() + " to " + notice.to(),
                        Words.date(notice.given()) + ", "
                                + notice.delivery().words().toLowerCase(Locale.UK),
                        Words.date(notice.deemedReceived()),
                        NoticePage.state(notice),
                        NoticePage.tone(notice)))
                .toList();
    }

    /** Notices that end the agreement, and options to extend it, as they are on record with its dates. */
    public List<DatedRow> getDated() {
        List<DatedRow> ending = register.ending().stream()
                .map(each -> new DatedRow(
                        each.id().toString(),
                        "notice",
                        "Notice: " + each.kind().words().toLowerCase(Locale.UK),
                        each.from(),
                        Words.date(each.given()),
                        each.withdrawn()
                                ? "Withdrawn: " + each.withdrawalReason()
                                : "The last day is " + Words.date(each.end().minusDays(1)),
                        keeping && !each.withdrawn()))
                .toList();
        List<DatedRow> extensions = register.extensions().stream()
                .map(each -> new DatedRow(
                        each.id().toString(),
                        "extension",
                        "Option to extend taken up",
                        "The parties",
                        Words.date(each.on()),
                        each.withdrawn() ? "Withdrawn: " + each.withdrawalReason() : "It counts",
                        keeping && !each.withdrawn()))
                .toList();
        return Stream.concat(ending.stream(), extensions.stream()).toList();
    }

    public List<AddressRow> getAddresses() {
        return register.addresses().stream().map(this::row).toList();
    }

    private AddressRow row(PartyAddress party) {
        NoticeAddressDraft present = party.present();
        return new AddressRow(
                party.party().value().toString(),
                party.name(),
                present == null ? "Not recorded" : present.words(),
                present == null ? "" : Words.date(present.from()),
                party.others().stream()
                        .map(each -> "From " + Words.date(each.from()) + ": "
                                + each.words().replace('\n', ' '))
                        .toList(),
                offices.contains(party.party()));
    }

    /** A formal notice as the table shows it. */
    public record Row(
            String id,
            String name,
            String kind,
            String between,
            String given,
            String deemed,
            String state,
            String tone) {}

    /** What moves the dates of the agreement. */
    public record DatedRow(
            String id, String kind, String what, String who, String on, String effect, boolean withdrawable) {}

    /** Where a party receives notices. */
    public record AddressRow(
            String party, String name, String address, String from, List<String> others, boolean changeable) {}
}
