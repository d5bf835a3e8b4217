package concordat.web.agreement.text;

import concordat.domain.agreement.text.ClausePart;
import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.agreement.text.WordingDetails;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The model wordings from which the texts of a partnership's agreements are drafted. */
@Named
@RequestScoped
public class ClauseLibraryPage {
    private final List<WordingDetails> library;
    private final String partnership;
    private final boolean keeping;

    @Inject
    ClauseLibraryPage(ReadingTexts reading, ChosenPartnership chosen) {
        partnership = chosen.sheet().id().value().toString();
        library = reading.library(chosen.sheet().id());
        keeping = reading.canKeepLibrary(chosen.sheet().id());
    }

    public String getPartnership() {
        return partnership;
    }

    /** Whether the reader may change it. */
    public boolean isKeeping() {
        return keeping;
    }

    public List<WordingDetails> getClauses() {
        return of(ClausePart.MAIN);
    }

    public List<WordingDetails> getSchedules() {
        return of(ClausePart.SCHEDULE);
    }

    private List<WordingDetails> of(ClausePart part) {
        return library.stream().filter(wording -> wording.part() == part).toList();
    }
}
