using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Bodies;

/// <summary>Finds the lexicon's bodies by every form of their names; see <c>docs/rules/bodies.md</c>.</summary>
public sealed class BodyExtractor(Lexicon lexicon) : Extractor
{
    // A newspaper's name may be an everyday word («الشرق»), and who reports is no part of what is reported.
    private readonly PhraseTable<(string Key, string Form, string? Country)> _names = new(
        from body in lexicon.Bodies
        where body.Kind != "outlet"
        from form in body.Forms
        select (form, (body.Key, form, body.Country)), lexicon.Met);

    public override string Kind => "bodies";

    public override int Version => 1;

    public override bool MayBegin(string word) => _names.MayBegin(word);

    internal override void Extract(Sentence sentence, List<Mention> found)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var (value, length) = _names.LongestAt(sentence.Tokens, i);
            if (length > 0)
            {
                found.Add(new BodyMention(sentence, i, i + length, Rule, value.Key, Name(sentence, i, length, value.Form), value.Country));
                i += length - 1;
            }
        }
    }

    // «ومكتب التحقيقات» and «لغرفة التجارة» without their little words; «للبيت الأبيض» holds no name that stands alone.
    private static string Name(Sentence sentence, int start, int length, string form)
    {
        var printed = sentence.Words(start, start + length);
        var (first, plain) = (sentence[start], ArticleCleaner.Fold(form).Split(' ')[0]);
        return first.Is(plain) ? printed
            : first.Text.EndsWith(plain, StringComparison.Ordinal) && first.Span.Length == first.Text.Length
                ? printed[(first.Text.Length - plain.Length)..]
            : form;
    }
}
