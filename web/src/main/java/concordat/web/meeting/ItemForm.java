package concordat.web.meeting;

import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.Mode;
import concordat.domain.meeting.Purpose;
import concordat.domain.shared.Part;
import concordat.web.look.Option;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an item of the agenda says, as a form asks for it. */
public final class ItemForm {
    private String number = "";
    private String title = "";
    private Purpose purpose = Purpose.APPROVAL;
    private String lead = "";
    private @Nullable Integer minutes = 10;
    private Part part = Part.PART_1;
    private Confidentiality.@Nullable Reason reason;
    private String exemption = "";
    private @Nullable LocalDate review;
    private String openTitle = "";
    private String body = "";
    private String organisations = "";
    private String people = "";
    private String agreements = "";
    private boolean oppositeSides;
    private Mode mode = Mode.ENCLOSURE;
    private String section;
    private final List<String> sections;

    /** @param sections of the committee's agendas, in their order */
    ItemForm(String number, List<String> sections) {
        this.number = number;
        this.sections = List.copyOf(sections);
        section = sections.contains(ItemText.BUSINESS) ? ItemText.BUSINESS : sections.get(0);
    }

    ItemForm(ItemText text, List<Concern> concerns, List<String> sections) {
        this.sections = Stream.concat(sections.stream(), Stream.of(text.section()))
                .distinct()
                .toList();
        section = text.section();
        mode = text.mode();
        organisations = lines(ConcernKind.ORGANISATION, concerns);
        people = lines(ConcernKind.PERSON, concerns);
        agreements = lines(ConcernKind.AGREEMENT, concerns);
        number = text.number();
        title = text.title();
        purpose = text.purpose();
        lead = text.lead();
        minutes = text.minutes();
        part = text.part();
        body = text.body();
        oppositeSides = text.oppositeSides();
        @Nullable Confidentiality why = text.confidentiality();
        if (why != null) {
            reason = why.reason();
            exemption = why.exemption() == null ? "" : why.exemption();
            review = why.reviewOn();
            openTitle = why.openTitle() == null ? "" : why.openTitle();
        }
    }

    ItemText text() {
        return new ItemText(
                number,
                title,
                purpose,
                lead,
                minutes == null ? 0 : minutes,
                part,
                reason == null
                        ? null
                        : new Confidentiality(reason, exemption.isBlank() ? null : exemption, review, openTitle),
                body,
                oppositeSides,
                mode,
                section);
    }

    private static String lines(ConcernKind kind, List<Concern> concerns) {
        return concerns.stream()
                .filter(concern -> concern.kind() == kind)
                .map(Concern::name)
                .collect(Collectors.joining("\n"));
    }

    /** What the item concerns: each line of the three fields. */
    List<Concern> concerns() {
        return Stream.of(
                        lines(ConcernKind.ORGANISATION, organisations),
                        lines(ConcernKind.PERSON, people),
                        lines(ConcernKind.AGREEMENT, agreements))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Concern> lines(ConcernKind kind, String entered) {
        return entered.lines().filter(line -> !line.isBlank()).map(line -> Concern.named(kind, line));
    }

    /** Whether it has been said what the item concerns. */
    public boolean isConcerned() {
        return !concerns().isEmpty();
    }

    public String getOrganisations() {
        return organisations;
    }

    public void setOrganisations(@Nullable String entered) {
        organisations = entered == null ? "" : entered;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(@Nullable String entered) {
        people = entered == null ? "" : entered;
    }

    public String getAgreements() {
        return agreements;
    }

    public void setAgreements(@Nullable String entered) {
        agreements = entered == null ? "" : entered;
    }

    public List<Option> getPurposes() {
        return Arrays.stream(Purpose.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getModes() {
        return Arrays.stream(Mode.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public List<Option> getSections() {
        return sections.stream().map(each -> Option.of(each, each)).toList();
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public List<Option> getParts() {
        return Arrays.stream(Part.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getReasons() {
        return Arrays.stream(Confidentiality.Reason.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }

    public Confidentiality.@Nullable Reason getReason() {
        return reason;
    }

    public void setReason(Confidentiality.@Nullable Reason reason) {
        this.reason = reason;
    }

    public String getExemption() {
        return exemption;
    }

    public void setExemption(String exemption) {
        this.exemption = exemption;
    }

    public @Nullable LocalDate getReview() {
        return review;
    }

    public void setReview(@Nullable LocalDate review) {
        this.review = review;
    }

    public String getOpenTitle() {
        return openTitle;
    }

    public void setOpenTitle(@Nullable String entered) {
        openTitle = entered == null ? "" : entered;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public boolean isOppositeSides() {
        return oppositeSides;
    }

    public void setOppositeSides(boolean oppositeSides) {
        this.oppositeSides = oppositeSides;
    }
}
