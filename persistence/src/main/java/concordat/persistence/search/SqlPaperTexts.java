package concordat.persistence.search;

import concordat.domain.paper.PaperFileId;
import concordat.domain.paper.PaperFormat;
import concordat.domain.paper.PaperId;
import concordat.domain.search.ExtractingTexts;
import concordat.domain.search.FileText;
import concordat.domain.search.PaperTexts;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts of papers lie where search finds them, and nowhere else. */
@Dependent
class SqlPaperTexts implements PaperTexts {
    private final EntityManager entities;

    @Inject
    SqlPaperTexts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<ExtractingTexts.Waiting> waiting(PaperId paper) {
        return Row.list(
                entities.createNativeQuery("select * from app.files_to_read(:paper)", Tuple.class)
                        .setParameter("paper", paper.value()),
                row -> new ExtractingTexts.Waiting(
                        new PaperFileId(row.id("file_id")),
                        row.id("content_id"),
                        PaperFormat.valueOf(row.text("format")),
                        row.flag("harmful")));
    }

    @Override
    public void keep(PaperFileId file, FileText text) {
        entities.createNativeQuery("select 1 from app.find_file(:file, :text, :whyNot)")
                .setParameter("file", file.value())
                .setParameter("text", text.text())
                .setParameter("whyNot", text.whyNot())
                .getSingleResult();
    }

    @Override
    public Map<PaperFileId, String> withoutText(PaperId paper) {
        return Row.list(
                        entities.createNativeQuery(
                                        """
                                        select file_id, problem from concordat.search_entry
                                         where record_id = :paper and file_id is not null and problem <> ''""",
                                        Tuple.class)
                                .setParameter("paper", paper.value()),
                        row -> Map.entry(new PaperFileId(row.id("file_id")), row.text("problem")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
