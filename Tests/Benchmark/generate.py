#!/usr/bin/env python3
"""Makes the same site twice, for bantin and for Hugo: notes of about 8 KB about 50 cells, with the same words, figures and
navigation. The seed decides everything."""

import argparse
import json
import random
from pathlib import Path

CELLS = 50
FIGURES = 12
WORDS = (
    "chi bộ thôn làng đảng viên sinh hoạt nghị quyết công tác xây dựng nông thôn mới quần chúng ưu tú phấn đấu rèn luyện "
    "trách nhiệm nhiệm vụ phong trào thi đua sản xuất giữ gìn an ninh trật tự vận động nhân dân tham gia đóng góp đường sá "
    "trường học trạm y tế thanh niên phụ nữ cựu chiến binh mặt trận đoàn thể kiểm tra giám sát đánh giá xếp loại khen thưởng "
    "tuyên truyền phổ biến pháp luật học tập làm theo tấm gương đạo đức phong cách gương mẫu đi đầu gắn bó lắng nghe chia sẻ"
).split()


def sentence(random, low=8, high=22):
    words = [random.choice(WORDS) for _ in range(random.randint(low, high))]
    return (" ".join(words)).capitalize()


def figures(random, cell):
    """Names of figures, in the order in which a note uses them; each is asked of the note's own cell or of another."""
    names = ["members", "members.young", "members.women", "admissions.2019", "members.young.share", "admissions.2018"]
    own = [(cell, name) for name in names]
    other = [(random.randrange(CELLS), random.choice(names)) for _ in range(FIGURES - len(own))]
    return own + other


def note(random, number, cell, count, figure, link):
    """The Markdown of a note without its front matter."""
    asked = [figure(*name) for name in figures(random, cell)]
    parts = []
    for section in range(4):
        parts.append(f"## {sentence(random, 4, 8)}")
        three = asked[section * 3 : section * 3 + 3]
        for shown in three:
            other = random.randrange(count)
            parts.append(
                f"{sentence(random)}: {shown}. {sentence(random)}. {sentence(random)}, *{sentence(random, 3, 5).lower()}*, "
                f"[{sentence(random, 3, 6).lower()}]({link(other)}). {sentence(random)}. {sentence(random)}."
            )
        parts.append("\n".join(f"- {sentence(random)}" for _ in range(4)))
        parts.append(f"> “{sentence(random)}. {sentence(random)}.” **{sentence(random, 3, 6)}**.")
        while len("\n\n".join(parts).encode()) < 8000 * (section + 1) / 4:
            parts.append(f"{sentence(random)}. {sentence(random)}. {sentence(random)}, {sentence(random).lower()}.")
    return "\n\n".join(parts) + "\n"


def data(random):
    cells = []
    for index in range(CELLS):
        members = random.randint(12, 60)
        cells.append(
            {
                "id": f"chi-bo-{index}",
                "name": f"Chi bộ thôn {' '.join(random.choice(WORDS) for _ in range(2)).title()} {index}",
                "members": members,
                "young": random.randint(1, members // 2),
                "women": random.randint(1, members // 2),
                "2018": random.randint(0, 5),
                "2019": random.randint(0, 5),
            }
        )
    return cells


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def date(number):
    return f"2020-{number % 12 + 1:02}-{number // 12 % 28 + 1:02}"


def bantin_site(folder, cells, count, seed):
    lines = ["site:", "  title: Bản tin thử tốc độ", "  as_of: 2020-12-31", "  period: 2019", "body:", "  id: xa-nha"]
    lines += ["  kind: commune_organization", "  name: Đảng bộ xã nhà", "  bodies:"]
    for cell in cells:
        lines += [
            f"    - id: {cell['id']}",
            "      kind: cell",
            "      type: hamlet",
            f"      name: {cell['name']}",
            f"      members: [{{at: 2019-12-31, total: {cell['members']}, young: {cell['young']}, women: {cell['women']}}}]",
            f"      admissions: [{{period: 2018, total: {cell['2018']}}}, {{period: 2019, total: {cell['2019']}}}]",
        ]
    write(folder / "content/data.yaml", "\n".join(lines) + "\n")
    for number in range(count):
        source = random.Random(f"{seed}-{number}")
        cell = source.randrange(CELLS)
        body = note(
            source, number, cell, count, lambda c, name: f"{{{{ {cells[c]['id']}.{name} }}}}", lambda n: f"note-{n}.md#"
        ).replace("#)", ")")
        front = f"---\ntitle: Ghi chép số {{{{ {cells[cell]['id']}.members }}}} của chi bộ\ndate: {date(number)}\nbody: {cells[cell]['id']}\n"
        front += f"summary: {sentence(source)}.\ntags: [sinh hoạt, {source.choice(['thi đua', 'học tập', 'kết nạp'])}]\n---\n\n"
        write(folder / f"content/notes/note-{number}.md", front + body)


def share(part, whole):
    return f"{100 * part / whole:.2f}".rstrip("0").rstrip(".").replace(".", ",") + "%"


def hugo_site(folder, cells, count, seed):
    table = {}
    for cell in cells:
        table[cell["id"]] = {
            "name": cell["name"],
            "members": str(cell["members"]),
            "members_young": str(cell["young"]),
            "members_women": str(cell["women"]),
            "admissions_2018": str(cell["2018"]),
            "admissions_2019": str(cell["2019"]),
            "members_young_share": share(cell["young"], cell["members"]),
        }
    write(folder / "data/figures.json", json.dumps(table, ensure_ascii=False, indent=1))
    here = Path(__file__).parent / "hugo"
    for source in sorted(here.rglob("*")):
        if source.is_file():
            write(folder / source.relative_to(here), source.read_text(encoding="utf-8"))
    for number in range(count):
        source = random.Random(f"{seed}-{number}")
        cell = source.randrange(CELLS)
        key = lambda name: name.replace(".", "_")
        body = note(
            source, number, cell, count,
            lambda c, name: f'{{{{< figure "{cells[c]["id"]}" "{key(name)}" >}}}}', lambda n: f"note-{n}.html",
        )
        front = f"---\ntitle: Ghi chép số {cells[cell]['members']} của chi bộ\ndate: {date(number)}\nbody: {cells[cell]['id']}\n"
        front += f"summary: {sentence(source)}.\ntags: [sinh hoạt, {source.choice(['thi đua', 'học tập', 'kết nạp'])}]\n---\n\n"
        write(folder / f"content/notes/note-{number}.md", front + body)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", default="2020")
    options = parser.parse_args()
    cells = data(random.Random(options.seed))
    bantin_site(options.folder / "bantin", cells, options.count, options.seed)
    hugo_site(options.folder / "hugo", cells, options.count, options.seed)


if __name__ == "__main__":
    main()
