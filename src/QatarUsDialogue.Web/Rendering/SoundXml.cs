using System.Xml;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>Words of a captured text without the signs that no XML may hold, as a page break left by a typewriter.</summary>
public static class SoundXml
{
    public static string Of(string words)
    {
        if (IsSound(words))
        {
            return words;
        }

        var sound = new System.Text.StringBuilder(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            if (XmlConvert.IsXmlChar(words[at]))
            {
                sound.Append(words[at]);
            }
            else if (at + 1 < words.Length && XmlConvert.IsXmlSurrogatePair(words[at + 1], words[at]))
            {
                sound.Append(words, at++, 2);
            }
        }

        return sound.ToString();
    }

    private static bool IsSound(string words)
    {
        foreach (var sign in words)
        {
            if (!XmlConvert.IsXmlChar(sign))
            {
                return false;
            }
        }

        return true;
    }
}
