using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Discourse;

/// <summary>Who published an article: named in the credit line, else in brackets under the picture.</summary>
public sealed class OutletReader(Lexicon lexicon)
{
    private const string Rule = "outlets@1";

    private readonly PhraseTable<BodyEntry> outlets =
        new(lexicon.Bodies.Where(b => b.Kind == "outlet").SelectMany(b => b.Forms.Select(form => (form, b))));

    public StatedText? Read(Article article, Page page)
    {
        var found = new List<(string Name, TextSpan Span)>();
        foreach (var line in page.Of(FurnitureKind.Credit).Where(l => l.Tokens.Any(t => t.Is(":"))))
        {
            found.AddRange(In(line, onlyInBrackets: false));
        }

        foreach (var line in page.Of(FurnitureKind.Caption))
        {
            found.AddRange(In(line, onlyInBrackets: true));
        }

        return found.Count == 0
            ? null
            : new StatedText(found[0].Name, [.. found.Where(f => f.Name == found[0].Name).Select(f => Evidence.Of(article, f.Span, Rule))]);
    }

    private IEnumerable<(string, TextSpan)> In(Line line, bool onlyInBrackets)
    {
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            var (outlet, length) = outlets.LongestAt(line.Tokens, i);
            if (length > 0 && (!onlyInBrackets || (i > 0 && line.Tokens[i - 1].Is("("))))
            {
                yield return (outlet!.Ar, TextSpan.Between(line.Tokens[i].Span.Start, line.Tokens[i + length - 1].Span.End));
                i += length - 1;
            }
        }
    }
}
