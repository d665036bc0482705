using System.Text;
using AngleSharp.Dom;

namespace QatarUsDialogue.Web.Captures.Lines;

/// <summary>The lines of a page while it is read. Spaces and line ends of the source say nothing; elements do.</summary>
internal sealed class LineWriting
{
    private const string Dot = "• ";

    private readonly List<PageLine> _lines = [];
    private readonly StringBuilder _line = new();
    private int _linked;
    private bool _hasBullet;

    public IReadOnlyList<PageLine> Lines => _lines;

    public void Add(string text, bool isLink)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (_line.Length > 0 && _line[^1] != ' ')
                {
                    _line.Append(' ');
                }
            }
            // Signs for a line's end or a file's beginning stand within words and are no part of them.
            else if (!char.IsControl(c) && c is not ('\u00AD' or '\u200B' or '\uFEFF'))
            {
                _line.Append(c);
                _linked += isLink ? 1 : 0;
            }
        }
    }

    /// <summary>Text whose line ends are as they are seen.</summary>
    public void AddLines(string text, IElement block)
    {
        var parts = text.Split('\n');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                End(block);
            }

            Add(parts[i], isLink: false);
        }
    }

    public void Bullet() => _hasBullet = true;

    public void End(IElement block)
    {
        var text = _line.ToString().TrimEnd();
        _line.Clear();
        if (text.Length > 0)
        {
            _lines.Add(new(_hasBullet ? Dot + text : text, block, _linked));
            _hasBullet = false;
        }

        _linked = 0;
        if (block.LocalName == "li")
        {
            _hasBullet = false;
        }
    }

    /// <summary>A post is one line, with its author's name and day behind it: so the reader knows it for what it is.</summary>
    public void Post(IElement element)
    {
        End(element.ParentElement ?? element);
        AddPost(element);
        var before = _lines.Count;
        End(element);
        if (_lines.Count > before)
        {
            _lines[^1] = _lines[^1] with { IsPost = true };
        }
    }

    private void AddPost(INode node)
    {
        var isApart = node is IElement { LocalName: "p" or "br" or "div" };
        Add(node is IText text ? text.Data : isApart ? " " : ElementKinds.SignOf(node) ?? "", isLink: false);
        foreach (var child in node.ChildNodes)
        {
            AddPost(child);
        }

        Add(isApart ? " " : "", isLink: false);
    }
}
