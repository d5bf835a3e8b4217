package concordat.web.agreement;

import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.SealLine;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The seal registers of the partners: what was sealed, when, by whom, and where that is minuted (AG-3). */
@Named
@RequestScoped
public class SealRegisterPage {
    private final List<SealLine> lines;

    @Inject
    SealRegisterPage(ReadingAgreements reading, Query query) {
        String words = query.get("q").strip().toLowerCase(Locale.ENGLISH);
        lines = reading.seals().stream()
                .filter(line -> (line.organisation() + " " + line.document() + " " + line.signatory())
                        .toLowerCase(Locale.ENGLISH)
                        .contains(words))
                .toList();
    }

    public List<Row> getRows() {
        return lines.stream()
                .map(line -> new Row(
                        line.organisation(),
                        String.valueOf(line.seal().number()),
                        Words.date(line.on()),
                        line.agreement().value().toString(),
                        line.document(),
                        line.signatory(),
                        line.seal().attestedBy(),
                        line.seal().minute().isEmpty()
                                ? "Not recorded"
                                : line.seal().minute()))
                .toList();
    }

    /** An entry as the list shows it. */
    public record Row(
            String organisation,
            String number,
            String date,
            String agreement,
            String document,
            String signatory,
            String attestedBy,
            String minute) {}
}
