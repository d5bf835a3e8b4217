package concordat.web.interest;

import concordat.domain.interest.AnsweringConflicts;
import concordat.domain.interest.ConflictSheet;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.PossibleConflict;
import concordat.domain.interest.ReadingInterests;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.PersonId;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** On the page of an item: what it concerns, and for chair and officer which interests may conflict with it. */
@Named
@RequestScoped
public class ItemConflicts {
    private final AnsweringConflicts answering;
    private final ReadingInterests interests;
    private final Notices notices;
    private final AgendaItemId item;
    private @Nullable String concerns;
    private @Nullable List<Row> rows;

    @Inject
    ItemConflicts(AnsweringConflicts answering, ReadingInterests interests, Query query, Notices notices) {
        this.answering = answering;
        this.interests = interests;
        this.notices = notices;
        item = new AgendaItemId(query.id("id"));
    }

    /** What the item concerns, in words; empty if nobody has said so. */
    public String getConcerns() {
        if (concerns == null) {
            concerns =
                    interests.concerns(item).stream().map(Interested::concern).collect(Collectors.joining("; "));
        }
        return concerns;
    }

    /** For chair and officer: what may conflict with it, answered or not. */
    public List<Row> getRows() {
        if (rows == null) {
            ConflictSheet sheet = answering.onItem(item);
            rows = sheet.conflicts().stream()
                    .map(conflict -> new Row(conflict, sheet))
                    .toList();
        }
        return rows;
    }

    /** A possible conflict. The form carries the interest's id, since the list may change meanwhile. */
    public final class Row {
        private final PossibleConflict conflict;
        private final ConflictSheet sheet;
        private String sent;

        Row(PossibleConflict conflict, ConflictSheet sheet) {
            this.conflict = conflict;
            this.sheet = sheet;
            sent = conflict.interest().value().toString();
        }

        public String putOnRecord() {
            PersonId person = answering.putOnRecord(item, new InterestId(Submission.id(sent)));
            notices.done("The interest is on record. Now record the ruling.");
            return "/rule-interest?faces-redirect=true&item=" + getItem() + "&person=" + person.value();
        }

        public String getItem() {
            return item.value().toString();
        }

        public String getId() {
            return conflict.interest().value().toString();
        }

        public String getName() {
            return conflict.person().words();
        }

        public String getConcern() {
            return Interested.concern(conflict.concern());
        }

        public String getInterest() {
            return conflict.type().words() + ": " + conflict.nature();
        }

        public String getWhy() {
            String why = String.join("; ", conflict.reasons());
            return why.substring(0, 1).toUpperCase(Locale.UK) + why.substring(1) + ".";
        }

        public boolean isAnswered() {
            return conflict.answered();
        }

        /** How it was answered. */
        public String getAnswer() {
            return sheet.reason(conflict.interest())
                    .map(reason -> "No conflict, said " + reason.by() + ": " + reason.because())
                    .orElse("Declared");
        }

        public String getSent() {
            return sent;
        }

        public void setSent(String sentId) {
            sent = sentId;
        }
    }
}
