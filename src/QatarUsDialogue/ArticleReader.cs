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
public sealed class ArticleReader
{
    private readonly WordPool _words = new(1 << 15);
    private readonly ExtractorSet _extractors;
    private readonly OutletReader _outlets;
    private readonly ReadingAssembler _assembler;

    public ArticleReader(Lexicon lexicon)
    {
        lexicon = lexicon with { Met = _words };
        _extractors = new(lexicon);
        _outlets = new(lexicon);
        _assembler = new(lexicon);
    }

    /// <summary>Changes whenever the same text could give another reading.</summary>
    public string Version => "reader@4," + _extractors.Version;

    public Reading Read(Article article)
    {
        var read = Understand(article);
        return _assembler.Assemble(read, _outlets.Read(article, read.Page));
    }

    /// <summary>The article before its reading is put together: every sentence with its mentions, and the thread of rounds.</summary>
    public ReadArticle Understand(Article article)
    {
        var clean = ArticleCleaner.Clean(article.Text);
        var page = PageReader.Read(LineSplitter.Split(clean, _words));
        var published = PublicationReader.Read(article, page);
        var sentences = PeopleThread.Follow([.. page.Sentences().Select(_extractors.Extract)]);
        var thread = RoundTracker.Follow(sentences);
        return new ReadArticle(article, page, published, sentences, thread);
    }
}
