using QatarUsDialogue.Articles;
using QatarUsDialogue.Assembling;
using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue;

/// <summary>Reads one article. The same text and lexicon always give the same reading; no text makes it throw.</summary>
public sealed class ArticleReader(Lexicon lexicon)
{
    private readonly ExtractorSet extractors = new(lexicon);
    private readonly OutletReader outlets = new(lexicon);
    private readonly ReadingAssembler assembler = new(lexicon);

    /// <summary>Changes whenever the same text could give another reading.</summary>
    public string Version => "reader@3," + extractors.Version;

    public Reading Read(Article article)
    {
        var read = Understand(article);
        return assembler.Assemble(read, outlets.Read(article, read.Page));
    }

    /// <summary>The article before its reading is put together: every sentence with its mentions, and the thread of rounds.</summary>
    public ReadArticle Understand(Article article)
    {
        var clean = ArticleCleaner.Clean(article.Text);
        var page = PageReader.Read(LineSplitter.Split(clean));
        var published = PublicationReader.Read(article, page);
        var sentences = PeopleThread.Follow([.. page.Sentences().Select(extractors.Extract)]);
        var thread = RoundTracker.Follow(sentences);
        return new ReadArticle(article, page, published, sentences, thread);
    }
}
